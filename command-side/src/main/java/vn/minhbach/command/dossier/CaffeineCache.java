package vn.minhbach.command.dossier;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** Lets Axon keep the dossiers it used last in a bounded Caffeine cache. */
final class CaffeineCache implements Cache {
  private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

  CaffeineCache(com.github.benmanes.caffeine.cache.Caffeine<Object, Object> bounds) {
    this.entries = bounds.build();
  }

  @Override
  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals",
    "NullAway"
  }) // as Axon declares it
  public <K, V> V get(K key) {
    @Nullable Object found = entries.getIfPresent(key);
    return (V) found;
  }

  @Override
  public void put(Object key, Object value) {
    entries.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return entries.asMap().putIfAbsent(key, value) == null;
  }

  @Override
  public boolean remove(Object key) {
    return entries.asMap().remove(key) != null;
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.asMap().containsKey(key);
  }

  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    return () -> true; // Nobody of ours listens; the repository only reads and writes.
  }
}

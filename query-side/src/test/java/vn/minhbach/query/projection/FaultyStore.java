package vn.minhbach.query.projection;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Position;
import vn.minhbach.query.store.StoredView;
import vn.minhbach.query.store.ViewKey;
import vn.minhbach.query.store.ViewStore;

/** Fails the first commits: every other one before it is kept, the rest after. */
final class FaultyStore implements ViewStore {
  private final ViewStore store;
  private final AtomicInteger failures;

  FaultyStore(ViewStore store, int failures) {
    this.store = store;
    this.failures = new AtomicInteger(failures);
  }

  int failuresLeft() {
    return Math.max(0, failures.get());
  }

  @Override
  public Mono<Void> commit(Batch batch) {
    return Mono.defer(
        () -> {
          int left = failures.getAndDecrement();
          Mono<Void> lost = Mono.error(new IllegalStateException("the connection broke"));
          if (left <= 0) {
            return store.commit(batch);
          }
          return left % 2 == 0 ? lost : store.commit(batch).then(lost);
        });
  }

  @Override
  public Mono<StoredView> get(ViewKey key) {
    return store.get(key);
  }

  @Override
  public Mono<Map<String, StoredView>> getAll(String view, Collection<String> keys) {
    return store.getAll(view, keys);
  }

  @Override
  public Mono<Position> position(String view) {
    return store.position(view);
  }

  @Override
  public Mono<Void> drop(String view) {
    return store.drop(view);
  }

  @Override
  public Flux<StoredView> scan(String view) {
    return store.scan(view);
  }

  @Override
  public void close() {
    store.close();
  }
}

package vn.minhbach.query.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/**
 * Views in one file of this process, or in its memory. Readers see the last committed batch whole,
 * never a part of one, and never wait for a writer.
 *
 * <p>A commit is in the operating system's hands when it completes: it survives the killing of the
 * process. After a power cut the file opens with an earlier batch, and the events after it are
 * folded again.
 *
 * <p>Look-ups run on the subscriber's thread: a page is in the cache or in the operating system's
 * (microseconds), which is less than a change of threads costs. Commits run one after the other on
 * the store's own thread, so no view's half batch is ever written with another's, and cancelling
 * the subscriber cannot interrupt one. Scans run on a bounded elastic thread.
 */
public final class EmbeddedViewStore implements ViewStore {
  /**
   * A changed document rewrites its page. Small, compressed pages wrote a sixth of the bytes of the
   * default ones, no slower, where 200 documents at random changed with each batch.
   */
  private static final int PAGE_BYTES = 4 * 1024;

  private final EmbeddedFile file;

  private EmbeddedViewStore(MVStore store) {
    this.file = new EmbeddedFile(store);
  }

  /**
   * Opens the file, or makes it; its folder must exist.
   *
   * @param cacheMegabytes how much of it is kept in memory at most, 1 or more
   * @throws org.h2.mvstore.MVStoreException if another process has it open, or it is no such file
   */
  public static EmbeddedViewStore open(Path file, int cacheMegabytes) {
    // An interrupted thread closes a plain file channel, and with it the store under everybody; an
    // asynchronous one it does not. Without auto-commit only a whole batch is ever written.
    return new EmbeddedViewStore(
        new MVStore.Builder()
            .fileName("async:" + file.toAbsolutePath())
            .cacheSize(cacheMegabytes)
            .pageSplitSize(PAGE_BYTES)
            .compress()
            .autoCommitDisabled()
            .open());
  }

  /** A store without a file, gone when closed: for tests, and to compare a rebuild with. */
  public static EmbeddedViewStore inMemory() {
    return new EmbeddedViewStore(new MVStore.Builder().autoCommitDisabled().open());
  }

  @Override
  public Mono<StoredView> get(ViewKey key) {
    return look(snapshot -> snapshot.find(key));
  }

  @Override
  public Mono<Map<String, StoredView>> getAll(String view, Collection<String> keys) {
    return look(snapshot -> findAll(snapshot, view, keys));
  }

  @Override
  public Mono<Position> position(String view) {
    return look(
        snapshot -> {
          ViewKey.checkView(view);
          return snapshot.position(view);
        });
  }

  @Override
  public Mono<Void> commit(Batch batch) {
    return write(() -> file.apply(batch));
  }

  @Override
  public Mono<Void> drop(String view) {
    return write(() -> file.forget(view));
  }

  @Override
  public Flux<StoredView> scan(String view) {
    return Flux.using(file::hold, snapshot -> walk(snapshot, view), file::letGo)
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** Waits for the commits that were asked for, then closes the file. */
  @Override
  public void close() {
    file.close();
  }

  private <T> Mono<T> look(Function<Snapshot, @Nullable T> question) {
    return Mono.defer(
        () -> {
          Snapshot snapshot = file.hold();
          try {
            return Mono.justOrEmpty(question.apply(snapshot));
          } finally {
            file.letGo(snapshot);
          }
        });
  }

  private static Map<String, StoredView> findAll(
      Snapshot snapshot, String view, Collection<String> keys) {
    ViewKey.checkView(view);
    Map<String, StoredView> found = new LinkedHashMap<>();
    for (String key : keys) {
      StoredView document = snapshot.find(new ViewKey(view, key));
      if (document != null) {
        found.put(key, document);
      }
    }
    return Collections.unmodifiableMap(found);
  }

  private static Flux<StoredView> walk(Snapshot snapshot, String view) {
    ViewKey.checkView(view);
    MVMap<String, Stamped> documents = snapshot.documents(view);
    if (documents == null) {
      return Flux.empty();
    }
    return Flux.generate(() -> documents.cursor(null), (cursor, sink) -> next(view, cursor, sink));
  }

  private static Cursor<String, Stamped> next(
      String view, Cursor<String, Stamped> cursor, SynchronousSink<StoredView> sink) {
    if (cursor.hasNext()) {
      String key = cursor.next();
      Stamped found = cursor.getValue();
      sink.next(new StoredView(new ViewKey(view, key), found.batch(), found.text()));
    } else {
      sink.complete();
    }
    return cursor;
  }

  private Mono<Void> write(Runnable change) {
    // What follows a commit (a pulse, a rendering) must not hold up the next one.
    return Mono.fromFuture(() -> file.run(change), true).publishOn(Schedulers.parallel());
  }
}

package vn.minhbach.query.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The one writer of an MVStore. A version of the store is exactly one batch: everything that
 * changes the maps runs on this thread, ends with a commit, and only then is shown.
 */
final class EmbeddedFile {
  private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(5);
  private static final Duration READER_CHECK = Duration.ofMillis(1);
  private static final int COMMITS_PER_TIDYING = 256;
  private static final int WANTED_FILL_PERCENT = 60;
  private static final int TIDIED_BYTES = 4 * 1024 * 1024;

  private final MVStore store;
  private final ViewMaps maps;
  private final AtomicReference<Snapshot> shown;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("view-store-writer").daemon().factory());
  private final AtomicInteger readers = new AtomicInteger();
  private volatile boolean isClosing;
  private long commits;

  EmbeddedFile(MVStore store) {
    this.store = store;
    this.maps = new ViewMaps(store);
    this.shown = new AtomicReference<>(new Snapshot(store, maps));
  }

  /** The last committed state, kept readable until it is let go. */
  Snapshot hold() {
    readers.incrementAndGet();
    if (isClosing) {
      readers.decrementAndGet();
      throw new IllegalStateException("the view store is closed");
    }
    Snapshot snapshot = shown.get();
    while (!snapshot.hold()) {
      snapshot = shown.get();
    }
    return snapshot;
  }

  void letGo(Snapshot snapshot) {
    snapshot.release();
    readers.decrementAndGet();
  }

  /** Runs a change on the writer's thread, after those that came before. */
  CompletableFuture<Void> run(Runnable change) {
    return CompletableFuture.runAsync(change, writer);
  }

  void apply(Batch batch) {
    Stamped last = maps.positions().get(batch.view());
    long lastBatch = last == null ? 0 : last.batch();
    if (batch.number() != lastBatch + 1) {
      throw new StaleWriterException(batch, lastBatch);
    }
    commit(() -> put(batch));
  }

  void forget(String view) {
    ViewKey.checkView(view);
    if (!maps.positions().containsKey(view)) {
      return;
    }
    commit(
        () -> {
          store.removeMap(maps.documents(view));
          maps.positions().remove(view);
        });
  }

  void close() {
    writer.close();
    if (isClosing) {
      return;
    }
    isClosing = true;
    awaitReaders();
    shown.get().release();
    store.close();
  }

  /**
   * MVStore wants no version in use when it is closed. A look-up takes microseconds; whoever reads
   * longer than the patience loses what is left to read.
   */
  private void awaitReaders() {
    long patienceEnds = System.nanoTime() + CLOSING_PATIENCE.toNanos();
    while (readers.get() > 0 && System.nanoTime() < patienceEnds) {
      LockSupport.parkNanos(READER_CHECK.toNanos());
    }
  }

  private void put(Batch batch) {
    MVMap<String, Stamped> documents = maps.documents(batch.view());
    for (Change change : batch.changes()) {
      switch (change) {
        case Change.Put(String key, String json) ->
            documents.put(key, new Stamped(batch.number(), json));
        case Change.Remove(String key) -> documents.remove(key);
      }
    }
    maps.positions().put(batch.view(), new Stamped(batch.number(), batch.token()));
  }

  /** A change that fails half-way closes the store, for nobody may ever commit that half. */
  private void commit(Runnable change) {
    try {
      change.run();
      store.commit();
    } catch (RuntimeException | Error fault) {
      store.closeImmediately();
      throw fault;
    }
    shown.getAndSet(new Snapshot(store, maps)).release();
    if (++commits % COMMITS_PER_TIDYING == 0) {
      writer.execute(this::tidy);
    }
  }

  /**
   * Moves what still lives out of mostly dead chunks, so that the file does not grow without bound;
   * MVStore does this by itself only where it also commits by itself. The moved pages are written
   * with the next commit: they change no content.
   */
  private void tidy() {
    store.compact(WANTED_FILL_PERCENT, TIDIED_BYTES);
  }
}

package vn.minhbach.query.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * All views as one commit left them. MVStore keeps the pages of a version only while somebody says
 * that it is in use; the snapshot says so until its last holder lets go.
 */
final class Snapshot {
  private final MVStore store;
  private final MVStore.TxCounter use;
  private final Map<String, Position> positions = new HashMap<>();
  private final Map<String, MVMap<String, Stamped>> documents = new HashMap<>();

  /** The store itself holds the snapshot that it shows. */
  private final AtomicInteger holders = new AtomicInteger(1);

  /** Taken by the only thread that writes, with nothing uncommitted. */
  Snapshot(MVStore store, ViewMaps maps) {
    this.store = store;
    this.use = store.registerVersionUsage();
    long version = store.getCurrentVersion();
    maps.positions()
        .forEach(
            (view, position) -> {
              positions.put(view, new Position(position.batch(), position.text()));
              documents.put(view, maps.documents(view).openVersion(version));
            });
  }

  /** False when the last holder has gone: a newer snapshot is shown already. */
  boolean hold() {
    return holders.getAndUpdate(held -> held == 0 ? 0 : held + 1) > 0;
  }

  void release() {
    if (holders.decrementAndGet() == 0) {
      store.deregisterVersionUsage(use);
    }
  }

  @Nullable Position position(String view) {
    return positions.get(view);
  }

  /** Null when the view was never written. */
  @Nullable MVMap<String, Stamped> documents(String view) {
    return documents.get(view);
  }

  @Nullable StoredView find(ViewKey key) {
    MVMap<String, Stamped> view = documents.get(key.view());
    Stamped found = view == null ? null : view.get(key.key());
    return found == null ? null : new StoredView(key, found.batch(), found.text());
  }
}

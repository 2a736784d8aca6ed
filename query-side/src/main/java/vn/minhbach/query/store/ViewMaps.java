package vn.minhbach.query.store;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The names and types of the maps in an MVStore: one per view, and one of positions. */
final class ViewMaps {
  private static final String POSITIONS = "positions";
  private static final String DOCUMENTS = "view/";

  private final MVStore store;

  ViewMaps(MVStore store) {
    this.store = store;
  }

  MVMap<String, Stamped> positions() {
    return open(POSITIONS);
  }

  /** The view's documents; made when missing. */
  MVMap<String, Stamped> documents(String view) {
    return open(DOCUMENTS + view);
  }

  /** Opens a known map or the one that is open already. */
  private MVMap<String, Stamped> open(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<String, Stamped>().keyType(new KeyType()).valueType(new StampedType()));
  }
}

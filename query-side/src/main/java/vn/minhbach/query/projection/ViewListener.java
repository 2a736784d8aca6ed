package vn.minhbach.query.projection;

import java.util.Set;

/** Hears of documents that have changed, once they are safely stored. */
@FunctionalInterface
public interface ViewListener {
  /** Called once a batch, by the thread that folds: must neither block nor throw. */
  void changed(String view, Set<String> keys);
}

package vn.minhbach.query.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import vn.minhbach.query.store.StoredView;
import vn.minhbach.query.store.ViewKey;
import vn.minhbach.query.store.ViewStore;

/**
 * One view, as those who read it see it: documents by key.
 *
 * @param <D> the document
 */
public final class View<D> {
  private final ViewStore store;
  private final Documents documents;
  private final String name;
  private final Class<D> type;

  /** Reads what the projection writes. */
  public View(ViewStore store, Documents documents, Fold<?, D> projection) {
    this.store = store;
    this.documents = documents;
    this.name = projection.view();
    this.type = projection.documentType();
  }

  /** The document, or empty. */
  public Mono<D> get(String key) {
    return store.get(keyOf(key)).map(this::read);
  }

  /** The documents that exist among the keys, in the order asked, in one read. */
  public Mono<Map<String, D>> getAll(Collection<String> keys) {
    return store.getAll(name, keys).map(this::readAll);
  }

  /** The full name of a document of this view. */
  public ViewKey keyOf(String key) {
    return new ViewKey(name, key);
  }

  private Map<String, D> readAll(Map<String, StoredView> stored) {
    Map<String, D> read = LinkedHashMap.newLinkedHashMap(stored.size());
    stored.forEach((key, document) -> read.put(key, read(document)));
    return read;
  }

  private D read(StoredView stored) {
    return documents.read(stored.json(), type);
  }
}

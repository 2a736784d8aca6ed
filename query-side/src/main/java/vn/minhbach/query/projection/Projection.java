package vn.minhbach.query.projection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * A view as a pure fold: which documents an event touches, and what becomes of each. Both methods
 * are total and give the same answer for ever, so that deleting the view and folding again gives
 * identical documents. An exception is a bug: it stops this view, visibly, at that event.
 *
 * @param <D> the document, a record that is written as one JSON object
 */
public interface Projection<D> {
  /** The view's name in the store. */
  String view();

  /** How its documents are read. */
  Class<D> documentType();

  /** The documents that the event changes; none if it says nothing to this view. */
  Set<String> keysOf(DossierEvent event);

  /**
   * The document after the event.
   *
   * @param document as it was; absent if there was none
   * @param key one of {@link #keysOf}
   * @return nothing if the document is to be removed
   */
  @Nullable D fold(@Nullable D document, String key, DossierEvent event, Stamp stamp);
}

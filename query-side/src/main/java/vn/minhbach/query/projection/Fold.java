package vn.minhbach.query.projection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view as a pure fold of one family of facts: which documents an event touches, and what becomes
 * of each. Both methods are total and give the same answer for ever, so that deleting the view and
 * folding again gives identical documents. An exception is a bug: it stops this view, visibly, at
 * that event.
 *
 * @param <E> the facts, a sealed family; all others are passed over
 * @param <D> the document, a record that is written as one JSON object
 */
public interface Fold<E, D> {
  /** The view's name in the store. */
  String view();

  /** Which facts it is made of. */
  Class<E> eventType();

  /** How its documents are read. */
  Class<D> documentType();

  /** The documents that the event changes; none if it says nothing to this view. */
  Set<String> keysOf(E event);

  /**
   * The document after the event.
   *
   * @param document as it was; absent if there was none
   * @param key one of {@link #keysOf}
   * @return nothing if the document is to be removed
   */
  @Nullable D fold(@Nullable D document, String key, E event, Stamp stamp);
}

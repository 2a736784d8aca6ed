package vn.minhbach.ops.standalone;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.ViewsDigest;
import vn.minhbach.query.store.StoredView;
import vn.minhbach.query.store.ViewStore;

/**
 * Two versions of one view, document by document. Which batch wrote a document is not compared:
 * batches fall differently in every run.
 *
 * @param view its name
 * @param stored how many documents there are
 * @param rebuilt how many there should be
 * @param digest of what is stored, as {@link ViewsDigest} computes it
 * @param firstDifference what is wrong with the first key that differs; absent if none does
 */
record ViewComparison(
    String view, long stored, long rebuilt, String digest, @Nullable String firstDifference) {
  private static final int EXCERPT = 60;

  /** Reads both completely, a little at a time. */
  static ViewComparison of(String view, ViewStore stored, ViewStore rebuilt) {
    String digest = requireNonNull(ViewsDigest.of(stored, view).block());
    String expected = requireNonNull(ViewsDigest.of(rebuilt, view).block());
    return new ViewComparison(
        view,
        count(stored, view),
        count(rebuilt, view),
        digest,
        digest.equals(expected) ? null : firstDifference(view, stored, rebuilt));
  }

  boolean isEqual() {
    return firstDifference == null;
  }

  /** In words; empty if there is none. */
  Optional<String> difference() {
    return Optional.ofNullable(firstDifference)
        .map(
            first ->
                "view %s has %d documents, by the facts %d; %s"
                    .formatted(view, stored, rebuilt, first));
  }

  private static long count(ViewStore store, String view) {
    return requireNonNull(store.scan(view).count().block());
  }

  private static String firstDifference(String view, ViewStore stored, ViewStore rebuilt) {
    Iterator<StoredView> found = stored.scan(view).toIterable().iterator();
    Iterator<StoredView> expected = rebuilt.scan(view).toIterable().iterator();
    while (found.hasNext() && expected.hasNext()) {
      StoredView is = found.next();
      StoredView should = expected.next();
      if (!is.key().equals(should.key())) {
        return rebuilt.get(is.key()).blockOptional().isEmpty() ? tooMuch(is) : missing(should);
      }
      if (!is.json().equals(should.json())) {
        return difference(is, should.json());
      }
    }
    return found.hasNext() ? tooMuch(found.next()) : missing(expected.next());
  }

  private static String tooMuch(StoredView found) {
    return "key " + found.key().key() + " is stored, but no fact made it";
  }

  private static String missing(StoredView expected) {
    return "key " + expected.key().key() + " is missing";
  }

  private static String difference(StoredView is, String should) {
    int at = 0;
    while (at < Math.min(is.json().length(), should.length())
        && is.json().charAt(at) == should.charAt(at)) {
      at++;
    }
    return "key %s, from character %d: stored …%s…, by the facts …%s…"
        .formatted(is.key().key(), at, excerpt(is.json(), at), excerpt(should, at));
  }

  private static String excerpt(String text, int at) {
    return text.substring(Math.max(0, at - EXCERPT / 2), Math.min(text.length(), at + EXCERPT));
  }
}

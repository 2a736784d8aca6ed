package vn.minhbach.query.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhbach.shared.InvalidValue;

/**
 * All that a projection made of some events, kept or lost as one.
 *
 * @param view the view that changes
 * @param number one more than the view's last batch; the first is 1
 * @param token where the next batch starts reading events, at most 500,000 characters
 * @param changes each key at most once, in any order; may be empty when only the token moves
 */
public record Batch(String view, long number, String token, List<Change> changes) {
  private static final int TOKEN_LENGTH = 500_000;

  /** Refuses a malformed batch with {@link InvalidValue}. */
  public Batch {
    ViewKey.checkView(view);
    if (number < 1) {
      throw new InvalidValue("number", Long.toString(number), "1 or more");
    }
    if (token.length() > TOKEN_LENGTH) {
      throw new InvalidValue("token", token, "at most 500,000 characters");
    }
    changes = List.copyOf(changes);
    Set<String> keys = HashSet.newHashSet(changes.size());
    for (Change change : changes) {
      if (!keys.add(change.key())) {
        throw new InvalidValue("changes", change.key(), "each key at most once in a batch");
      }
    }
  }
}

package vn.minhbach.query.store;

import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * Names one document: the view it belongs to and its key inside that view.
 *
 * @param view lower-case letters, digits, dots and dashes, 1 to 60 characters, a letter first; a
 *     rebuilt generation is a view of its own, such as {@code status.g2}
 * @param key any well-formed text of 1 to 1,000 characters (UTF-16 units)
 */
public record ViewKey(String view, String key) {
  private static final Pattern VIEW = Pattern.compile("[a-z][a-z0-9.-]{0,59}");
  private static final int KEY_LENGTH = 1_000;

  /** Refuses a malformed part with {@link InvalidValue}. */
  public ViewKey {
    checkView(view);
    checkKey(key);
  }

  static void checkView(String view) {
    if (!VIEW.matcher(view).matches()) {
      throw new InvalidValue(
          "view", view, "1 to 60 lower-case letters, digits, dots or dashes, a letter first");
    }
  }

  static void checkKey(String key) {
    if (key.isEmpty() || key.length() > KEY_LENGTH) {
      throw new InvalidValue("key", key, "1 to 1,000 characters");
    }
    if (!WellFormed.isWellFormed(key)) {
      throw new InvalidValue("key", key, "no half of a surrogate pair");
    }
  }
}

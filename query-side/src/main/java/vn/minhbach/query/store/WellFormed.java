package vn.minhbach.query.store;

/** Half a surrogate pair has no UTF-8 form: a store would silently keep another character. */
final class WellFormed {
  private WellFormed() {}

  static boolean isWellFormed(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (Character.getType(codePoint) == Character.SURROGATE) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return true;
  }
}

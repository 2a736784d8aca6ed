package vn.minhbach.ops.standalone;

/** What was asked for cannot begin, for a reason that whoever asked can mend; nothing was done. */
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why, and what to do about it, in words that are shown as they are. */
  CannotStart(String words) {
    super(words);
  }

  CannotStart(String words, Exception cause) {
    super(words, cause);
  }
}

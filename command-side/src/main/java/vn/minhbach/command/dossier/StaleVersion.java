package vn.minhbach.command.dossier;

/** Somebody else changed the dossier since the asker looked: nothing happened. */
public final class StaleVersion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long expected;
  private final long actual;

  StaleVersion(long expected, long actual) {
    super("expected version " + expected + ", found " + actual, null, false, false);
    this.expected = expected;
    this.actual = actual;
  }

  /** What the asker saw. */
  public long expected() {
    return expected;
  }

  /** What it is now. */
  public long actual() {
    return actual;
  }
}

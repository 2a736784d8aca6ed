package vn.minhbach.ops.importing;

/** The product could not be brought to an answer, or turned a whole batch away. */
public final class SinkFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Blame blame;

  /** Says in words what happened and who can do something about it. */
  public SinkFailure(Blame blame, String words) {
    super(words);
    this.blame = blame;
  }

  /** Who can do something about it. */
  public Blame blame() {
    return blame;
  }

  /** Who can do something about a failure. */
  public enum Blame {
    /** The asker: login, right, agency or address is wrong. */
    ASKER,
    /** The product or the way to it. */
    SERVER
  }
}

package vn.minhbach.command.dispatch;

/** Nothing happened, and nothing is wrong: the same command will succeed when tried again. */
public final class TryAgain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why, for the log of a command that never succeeded. */
  public TryAgain(String why) {
    super(why, null, false, false);
  }
}

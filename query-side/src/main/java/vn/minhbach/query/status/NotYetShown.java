package vn.minhbach.query.status;

/** The version that was asked for has not reached the view in time; it is safe to ask again. */
public final class NotYetShown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotYetShown() {
    super("not shown yet", null, false, false);
  }
}

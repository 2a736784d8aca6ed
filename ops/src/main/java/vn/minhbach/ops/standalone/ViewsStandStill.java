package vn.minhbach.ops.standalone;

/** A view does not come nearer to the last fact, so waiting for it would never end. */
final class ViewsStandStill extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ViewsStandStill(String words) {
    super(words, null, false, false);
  }
}

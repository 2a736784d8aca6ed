package vn.minhbach.ops.importing;

/** Progress that nobody watches. */
final class Silence implements Progress {
  @Override
  public void checked(long read, long size) {
    // Nobody watches.
  }

  @Override
  public void answered(long done, long all) {
    // Nobody watches.
  }

  @Override
  public void note(String words) {
    // Nobody watches.
  }

  @Override
  public void close() {
    // Nobody watches.
  }
}

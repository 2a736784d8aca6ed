package vn.minhbach.command.print;

/**
 * A sheet as a page that a browser prints: complete in itself, without script.
 *
 * @param html well-formed as XML too
 * @param contentSecurityPolicy lets pass its own style and images in it, and nothing else
 */
public record PrintView(String html, String contentSecurityPolicy) {
  /** What it says is personal. */
  @Override
  public String toString() {
    return "PrintView[hidden]";
  }
}

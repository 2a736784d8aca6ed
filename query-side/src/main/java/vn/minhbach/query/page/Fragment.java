package vn.minhbach.query.page;

/**
 * A piece of the page that is replaced as a whole.
 *
 * @param event the name under which it is sent, and by which the page finds its place
 * @param html what then stands there
 */
public record Fragment(String event, String html) {}

package vn.minhbach.query.projection;

/** A bug met while folding: the view stands still before the batch that holds this event. */
final class FoldFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String event;

  FoldFault(String view, String event, RuntimeException cause) {
    super("view " + view + " cannot fold event " + event + ": " + cause, cause);
    this.event = event;
  }

  /** The identifier of the event. */
  String event() {
    return event;
  }
}

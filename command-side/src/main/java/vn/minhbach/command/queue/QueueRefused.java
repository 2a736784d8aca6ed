package vn.minhbach.command.queue;

/** Something that a rule of the queue forbids: an answer, not a fault, so without a trace. */
public final class QueueRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final QueueRefusal refusal;

  QueueRefused(QueueRefusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  /** Which rule. */
  public QueueRefusal refusal() {
    return refusal;
  }
}

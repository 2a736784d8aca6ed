package vn.minhbach.shared.dossier;

/**
 * Where a dossier stands, on four axes that move on their own (nghiệp vụ, tài chính, giao nhận,
 * đồng bộ). The ten national states are a lossy picture of it, taken at the border.
 */
public record Axes(Stage stage, Money money, HandOver handOver, Sync sync) {
  /** A dossier that has just been entered. */
  public static Axes at(Stage stage) {
    return new Axes(stage, Money.NONE, HandOver.NOT_READY, Sync.PENDING);
  }

  /** The same at another stage. */
  public Axes with(Stage next) {
    return new Axes(next, money, handOver, sync);
  }

  /** The same with another financial state. */
  public Axes with(Money next) {
    return new Axes(stage, next, handOver, sync);
  }

  /** The same with another hand-over state. */
  public Axes with(HandOver next) {
    return new Axes(stage, money, next, sync);
  }

  /** The same with another synchronisation state. */
  public Axes with(Sync next) {
    return new Axes(stage, money, handOver, next);
  }

  /** Business axis (nghiệp vụ): what the office is doing with it. */
  public enum Stage {
    /** Submitted, not yet looked at (mới đăng ký). */
    FILED,
    /** Asked to complete it before the clock has started. */
    AWAITING_COMPLETION,
    /** Found complete and correct, not yet received. */
    CHECKED,
    /** Taken in for another agency, on its way there; the clock has not started. */
    IN_TRANSFER,
    /** Not received (form 03). Ended. */
    REFUSED_AT_INTAKE,
    /** Receipt issued, the clock runs (được tiếp nhận). */
    RECEIVED,
    /** In an internal step (đang xử lý). */
    IN_PROGRESS,
    /** Form 02 is out: waiting for the citizen's papers. */
    AWAITING_SUPPLEMENT,
    /** The law stops the clock, until a date. */
    SUSPENDED,
    /** The citizen asked to take it back, and has yet to confirm. */
    WITHDRAWAL_ASKED,
    /** The citizen confirmed; the authority has to stop it. */
    WITHDRAWAL_CONFIRMED,
    /** Stopped (form 05). Ended. */
    STOPPED,
    /** A result is signed: granted, refused or partly granted. */
    DECIDED,
    /** Entered by mistake; the code stays used. Ended. */
    CANCELLED
  }

  /** Money axis (tài chính). */
  public enum Money {
    /** Nothing was asked. */
    NONE,
    /** A financial duty (nghĩa vụ tài chính) is open. */
    DUE,
    /** It was met. */
    MET
  }

  /** Hand-over axis (giao nhận): where the result is. */
  public enum HandOver {
    /** There is no result at the counter. */
    NOT_READY,
    /** It can be collected. */
    AT_COUNTER,
    /** It was not collected in time. Not late for the office. */
    NOT_COLLECTED,
    /** The citizen has it. */
    HANDED_OVER
  }

  /** Synchronisation axis (đồng bộ): what the national portal has been told. */
  public enum Sync {
    /** Something happened that it has not confirmed yet. */
    PENDING,
    /** It confirmed the last state. */
    CONFIRMED,
    /** It refused or could not be reached; the failure is shown, never patched. */
    FAILED
  }
}

package vn.minhbach.command.procedure;

/** A command that a rule of the catalogue forbids: an answer, not a fault, so without a trace. */
public final class ProcedureRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProcedureRefusal refusal;

  ProcedureRefused(ProcedureRefusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  /** Which rule. */
  public ProcedureRefusal refusal() {
    return refusal;
  }
}

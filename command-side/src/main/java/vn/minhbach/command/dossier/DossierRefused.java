package vn.minhbach.command.dossier;

/**
 * A rule said no. An answer with a name, not a fault: it has no stack trace, and nothing happened.
 */
public final class DossierRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  /** Refuses for this reason. */
  public DossierRefused(Refusal refusal) {
    super(refusal.name() + ": " + refusal.english(), null, false, false);
    this.refusal = refusal;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }
}

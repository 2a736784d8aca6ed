package vn.minhbach.query.status;

/** There is no such dossier, or it is not in the view yet. */
public final class UnknownDossier extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names nothing: an answer must not tell which dossiers exist. */
  public UnknownDossier() {
    super("no such dossier", null, false, false);
  }
}

package vn.minhbach.ops.importing;

/** Thrown where reading cannot go on: by a reader for the whole file, by a rule for one dossier. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  Refused(Refusal refusal) {
    super(refusal.field() + ": " + refusal.rule());
    this.refusal = refusal;
  }

  Refused(long line, String field, String value, String rule) {
    this(Refusal.of(line, field, value, rule));
  }

  Refusal refusal() {
    return refusal;
  }
}

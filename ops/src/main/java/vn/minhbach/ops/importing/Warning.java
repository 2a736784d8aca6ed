package vn.minhbach.ops.importing;

/** What was accepted although it is odd; counted in the report. */
enum Warning {
  NAMESPACE_MISSING("the file names no XES namespace; its elements were read by their local names"),
  NAMESPACE_UNKNOWN("the file names a namespace that is not XES; read by local names"),
  ROWS_APART("rows of one dossier do not stand together; they were gathered by its number"),
  ZONE_ASSUMED("a time without a zone was taken for Vietnamese time (Asia/Ho_Chi_Minh)"),
  DAY_ONLY("a date without a time was taken for its first second, a deadline for its last"),
  COMPLETED_BEFORE_STARTED("the dossier was completed before it was started"),
  NO_STEPS("the dossier has no step");

  private final String words;

  Warning(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}

package vn.minhbach.ops.importing;

/** What we read about a step, under the name its problems are reported by. */
enum StepField {
  ACTIVITY("concept:name"),
  AT("time:timestamp"),
  OFFICER("org:resource"),
  UNIT("org:group"),
  LIFECYCLE("lifecycle:transition"),
  INSTANCE("concept:instance");

  private final String key;

  StepField(String key) {
    this.key = key;
  }

  /** The key by which XES writes it, for a value that is not there. */
  String key() {
    return key;
  }
}

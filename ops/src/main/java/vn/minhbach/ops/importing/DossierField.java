package vn.minhbach.ops.importing;

/** What we read about a dossier as a whole, under the name its problems are reported by. */
enum DossierField {
  NUMBER("concept:name"),
  STARTED_AT("startdate"),
  DEADLINE("deadline"),
  COMPLETED_AT("enddate"),
  CHANNEL("channel"),
  RESPONSIBLE("responsible"),
  DEPARTMENT("department"),
  UNIT("group");

  private final String key;

  DossierField(String key) {
    this.key = key;
  }

  /** The key by which XES writes it, for a value that is not there. */
  String key() {
    return key;
  }
}

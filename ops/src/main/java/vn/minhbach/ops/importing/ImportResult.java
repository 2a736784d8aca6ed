package vn.minhbach.ops.importing;

/** How an import ended; the report holds what was done until then. */
sealed interface ImportResult {

  /** What was found and done. */
  ImportReport report();

  /** The whole file was read and every dossier answered. */
  record Finished(ImportReport report) implements ImportResult {}

  /** The file as a whole cannot be used. */
  record FileUnusable(ImportReport report, Refusal refusal) implements ImportResult {}

  /** The product could not be brought to an answer, or turned a batch away. */
  record Broken(ImportReport report, SinkFailure failure) implements ImportResult {}
}

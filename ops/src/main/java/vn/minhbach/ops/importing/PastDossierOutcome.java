package vn.minhbach.ops.importing;

/** What became of one dossier at the product. */
public sealed interface PastDossierOutcome {

  /** It was new, with all its steps. */
  record Added(long steps) implements PastDossierOutcome {}

  /** It was known; {@code steps} were new, or something else about it. */
  record Extended(long steps) implements PastDossierOutcome {}

  /** It was known exactly so. */
  record Unchanged() implements PastDossierOutcome {}

  /** It breaks a rule that only the product knows; nothing of it was written. */
  record TurnedAway(String field, String value, String rule) implements PastDossierOutcome {}
}

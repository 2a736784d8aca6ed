package vn.minhbach.command.procedure;

/** Why the catalogue refuses; the names are public and stable. */
public enum ProcedureRefusal {
  /** There is no such version of the procedure. */
  VERSION_UNKNOWN("No such version has been drafted."),
  /** It is in force or was; what has been promised under it must stay true. */
  ALREADY_ACTIVATED("A version is never altered once activated; draft a new one."),
  /** A later version has been activated. */
  OVERTAKEN("A later version has been activated; draft a new one."),
  /** A case has no confirmed limit. */
  LIMIT_UNKNOWN(
      "A case has no confirmed limit with its unit, and no receipt may promise a guess"
          + " (NĐ 118/2025/NĐ-CP Điều 17); draft a new version that states it."),
  /** The name is another document's title. */
  NAME_OF_ANOTHER_DOCUMENT(
      "The name is the title of another document; draft a new version under the procedure's own."),
  /** Questions of the import are open. */
  NEEDS_REVIEW("Questions of the import are open; draft a new version that answers them."),
  /** The person who drafted it may not activate it. */
  SECOND_PERSON_NEEDED("Another person than the one who drafted it has to activate it."),
  /** It would overlap the version in force. */
  NOT_AFTER_THE_VERSION_BEFORE("It has to begin after the day on which the version before began."),
  /** Dossiers may have been received under the version before. */
  IN_THE_PAST(
      "A dossier keeps the version in force on its receipt, so a new one cannot begin in the past.");

  private final String reason;

  ProcedureRefusal(String reason) {
    this.reason = reason;
  }

  /** What the rule is and what would be possible instead, with its legal basis if it has one. */
  public String reason() {
    return reason;
  }
}

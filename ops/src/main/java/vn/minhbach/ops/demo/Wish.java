package vn.minhbach.ops.demo;

/** What can be asked of the API in a week: where it is handed in, and what it records. */
enum Wish {
  FILING("filings", "dossier.filed"),
  RECEIPT_AT_COUNTER("receipts", "dossier.received"),
  SETTLEMENT("settlements", "dossier.settled-at-once"),
  CHECK("check", "dossier.checked"),
  RECEIPT("receipt", "dossier.received"),
  INTAKE_REFUSAL("intake-refusal", "dossier.refused-at-intake"),
  TRANSFER("transfers", "dossier.transferred"),
  ASSIGNMENT("assignments", "dossier.assigned"),
  STEP("steps", "step.begun"),
  STEP_COMPLETION("step-completions", "step.completed"),
  HAND_ON("hand-ons", "work.handed-on"),
  VERIFICATION("verifications", "dossier.verified"),
  OPINION_REQUEST("opinions", "opinion.asked"),
  OPINION_ANSWER("opinions/1/answer", "opinion.given"),
  OPINION_LAPSE("opinions/1/lapse", "opinion.lapsed"),
  SUPPLEMENT_REQUEST("supplement-requests", "supplement.asked"),
  SUPPLEMENT("supplements", "supplement.brought-in"),
  FINANCIAL_DUTY("financial-duties", "financial-duty.asked"),
  PAYMENT("payments", "financial-duty.met"),
  EXTENSION("extensions", "extension.granted"),
  DECISION("decision", "dossier.decided"),
  COUNTER_ARRIVAL("counter-arrival", "result.at-counter"),
  HAND_OVER("hand-over", "result.handed-over"),
  NON_COLLECTION("non-collection", "result.not-collected"),
  RATING("rating", "dossier.rated"),
  WITHDRAWAL("withdrawal", "withdrawal.asked"),
  WITHDRAWAL_CONFIRMATION("withdrawal/confirmation", "withdrawal.confirmed"),
  WITHDRAWAL_RETRACTION("withdrawal/retraction", "withdrawal.dropped"),
  STOP("stop", "dossier.stopped"),
  CORRECTION("corrections", "dossier.corrected"),
  CANCELLATION("cancellation", "dossier.cancelled");

  private final String place;
  private final String fact;

  Wish(String place, String fact) {
    this.place = place;
    this.fact = fact;
  }

  /** The stored word of the one fact that it records. */
  String fact() {
    return fact;
  }

  /** Whether a dossier begins with it. */
  boolean isOpening() {
    return this == FILING || this == RECEIPT_AT_COUNTER || this == SETTLEMENT;
  }

  /** The path of the API, for a dossier that is known unless it begins here. */
  String path(String dossier) {
    return isOpening() ? "/api/" + place : "/api/dossiers/" + dossier + "/" + place;
  }
}

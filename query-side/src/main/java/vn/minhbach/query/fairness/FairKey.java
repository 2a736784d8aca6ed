package vn.minhbach.query.fairness;

import java.time.LocalDate;
import java.time.YearMonth;

/** The documents of an agency's day. */
enum FairKey {
  /** What was handed over. */
  HAND_OVERS("handed-over"),
  /** Whose first promise fell on it. */
  PROMISES("promised"),
  /** What was received. */
  RECEIPTS("received"),
  /** Who came and when they were entered. */
  ENTRIES("entered");

  private final String word;

  FairKey(String word) {
    this.word = word;
  }

  String of(String agency, LocalDate day) {
    return word + "|" + agency + "|" + day;
  }

  static String links(String agency, YearMonth month) {
    return "links|" + agency + "|" + month;
  }

  static String months(String agency) {
    return "months|" + agency;
  }

  static String life(String dossier) {
    return "life|" + dossier;
  }
}

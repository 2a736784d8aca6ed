package vn.minhbach.query.sla;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * What one open dossier counts as.
 *
 * @param officer absent while nobody was assigned
 */
record Claim(
    String agency, String unit, @Nullable String officer, String due, WaitingFor waitingFor) {
  static final String UNPROMISED = "none";

  /** Nothing for a dossier that is not open. */
  static @Nullable Claim of(@Nullable Standing standing) {
    if (standing == null || !standing.isOpen()) {
      return null;
    }
    return new Claim(
        standing.agency().value(),
        standing.unit().value(),
        standing.officer() == null ? null : standing.officer().value(),
        dueKey(standing.promise()),
        standing.waitingFor());
  }

  String agencyKey() {
    return agencyKey(agency);
  }

  String unitKey() {
    return unitKey(agency, unit);
  }

  @Nullable String officerKey() {
    return officer == null ? null : officerKey(agency, officer);
  }

  static String agencyKey(String agency) {
    return "agency|" + agency;
  }

  static String unitKey(String agency, String unit) {
    return "unit|" + agency + "|" + unit;
  }

  static String officerKey(String agency, String officer) {
    return "officer|" + agency + "|" + officer;
  }

  private static String dueKey(@Nullable Promise promise) {
    if (promise == null) {
      return UNPROMISED;
    }
    return switch (promise.precision()) {
      case DAY -> promise.dueAt().toLocalDate().toString();
      case MOMENT -> promise.dueAt().toString();
    };
  }
}

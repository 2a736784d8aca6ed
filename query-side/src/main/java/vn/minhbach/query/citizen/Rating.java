package vn.minhbach.query.citizen;

import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.dossier.Axes.HandOver;

/** Whether the citizen can say how it went: once, after the end. */
enum Rating {
  NOT_YET,
  OPEN,
  GIVEN;

  static Rating of(StatusView status) {
    if (status.timeline().stream().anyMatch(entry -> entry.kind().equals("dossier.rated"))) {
      return GIVEN;
    }
    if (status.pastNumber() != null) {
      return NOT_YET;
    }
    if (status.place().handOver() == HandOver.HANDED_OVER) {
      return OPEN;
    }
    return switch (status.place().stage()) {
      case REFUSED_AT_INTAKE, STOPPED -> OPEN;
      case FILED,
          AWAITING_COMPLETION,
          CHECKED,
          IN_TRANSFER,
          RECEIVED,
          IN_PROGRESS,
          AWAITING_SUPPLEMENT,
          SUSPENDED,
          WITHDRAWAL_ASKED,
          WITHDRAWAL_CONFIRMED,
          DECIDED,
          CANCELLED ->
          NOT_YET;
    };
  }
}

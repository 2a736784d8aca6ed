package vn.minhbach.query.citizen;

import vn.minhbach.query.status.Place;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.WaitingFor;

/** How far a dossier is, in a word: with the due date all that its code alone tells. */
enum Degree {
  /** Handed in, not yet received. */
  SUBMITTED,
  /** Received. */
  RECEIVED,
  /** At work, here or elsewhere. */
  IN_PROGRESS,
  /** The citizen has to act; the receipt says how. */
  YOUR_TURN,
  /** The result can be collected. */
  READY,
  /** The citizen has it. */
  RETURNED,
  /** Ended without a result. */
  CLOSED;

  static Degree of(Place place) {
    if (place.handOver() == HandOver.HANDED_OVER) {
      return RETURNED;
    }
    if (place.waitingFor() == WaitingFor.NOBODY) {
      return CLOSED;
    }
    if (place.handOver() != HandOver.NOT_READY) {
      return READY;
    }
    if (place.waitingFor() == WaitingFor.CITIZEN) {
      return YOUR_TURN;
    }
    return ofOpen(place.stage());
  }

  private static Degree ofOpen(Stage stage) {
    return switch (stage) {
      case FILED, AWAITING_COMPLETION, CHECKED, IN_TRANSFER -> SUBMITTED;
      case RECEIVED -> RECEIVED;
      case IN_PROGRESS,
          AWAITING_SUPPLEMENT,
          SUSPENDED,
          WITHDRAWAL_ASKED,
          WITHDRAWAL_CONFIRMED,
          DECIDED ->
          IN_PROGRESS;
      case REFUSED_AT_INTAKE, STOPPED, CANCELLED -> CLOSED;
    };
  }
}

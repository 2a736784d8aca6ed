package vn.minhbach.shared.dossier;

import vn.minhbach.shared.dossier.Axes.Money;

/** Who has to act next. */
public enum WaitingFor {
  /** One of our desks. */
  OFFICE,
  /** The citizen: papers, a payment, a confirmation, or collecting the result. */
  CITIZEN,
  /** Another agency that was asked for its opinion. */
  OTHER_AGENCY,
  /** Nobody: it has ended. */
  NOBODY;

  /**
   * Derives who must act.
   *
   * @param opinionsOpen how many opinions were asked and have neither come nor lapsed
   */
  public static WaitingFor of(Axes axes, int opinionsOpen) {
    return switch (axes.stage()) {
      case FILED, CHECKED, WITHDRAWAL_CONFIRMED -> OFFICE;
      case AWAITING_COMPLETION, AWAITING_SUPPLEMENT, WITHDRAWAL_ASKED -> CITIZEN;
      case RECEIVED, IN_PROGRESS -> {
        if (axes.money() == Money.DUE) {
          yield CITIZEN;
        }
        yield opinionsOpen > 0 ? OTHER_AGENCY : OFFICE;
      }
      case DECIDED ->
          switch (axes.handOver()) {
            case NOT_READY -> OFFICE;
            case AT_COUNTER, NOT_COLLECTED -> CITIZEN;
            case HANDED_OVER -> NOBODY;
          };
      case REFUSED_AT_INTAKE, STOPPED, CANCELLED -> NOBODY;
    };
  }
}

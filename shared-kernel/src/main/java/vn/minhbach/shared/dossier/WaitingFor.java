package vn.minhbach.shared.dossier;

import vn.minhbach.shared.dossier.Axes.Money;

/** Who has to act next. */
public enum WaitingFor {
  /** One of our desks. */
  OFFICE,
  /** The citizen: papers, a payment, a confirmation, or collecting the result. */
  CITIZEN,
  /** Another agency that was asked for its opinion, or has a part of its own to do. */
  OTHER_AGENCY,
  /** The law, which stops the clock. */
  LAW,
  /** Nobody: it has ended. */
  NOBODY;

  /**
   * Derives who must act.
   *
   * @param partsOpen how many opinions and linked tasks are open
   */
  public static WaitingFor of(Axes axes, int partsOpen) {
    return switch (axes.stage()) {
      case FILED, CHECKED, IN_TRANSFER, WITHDRAWAL_CONFIRMED -> OFFICE;
      case AWAITING_COMPLETION, AWAITING_SUPPLEMENT, WITHDRAWAL_ASKED -> CITIZEN;
      case RECEIVED, IN_PROGRESS -> {
        if (axes.money() == Money.DUE) {
          yield CITIZEN;
        }
        yield partsOpen > 0 ? OTHER_AGENCY : OFFICE;
      }
      case SUSPENDED -> LAW;
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

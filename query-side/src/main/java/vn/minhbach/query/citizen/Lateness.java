package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.dossier.WaitingFor;

/** How an open dossier stands to the date that holds. */
enum Lateness {
  /** The date is yet to come, or there is none, or the dossier was resolved. */
  NONE,
  /** The promise is broken. */
  OVERDUE,
  /** The date has passed while the office waited and nobody had called it broken. */
  WAITING;

  /**
   * Judges it.
   *
   * @param now in Vietnamese time
   */
  static Lateness of(StatusView status, OffsetDateTime now) {
    if (!status.isOverdue(now)) {
      return NONE;
    }
    boolean noted =
        status.noted().broken().stream()
            .anyMatch(broken -> broken.promise().equals(status.promise()));
    WaitingFor whom = status.place().waitingFor();
    boolean officeWaits = whom == WaitingFor.CITIZEN || whom == WaitingFor.LAW;
    return officeWaits && !noted ? WAITING : OVERDUE;
  }
}

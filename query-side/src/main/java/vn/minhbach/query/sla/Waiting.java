package vn.minhbach.query.sla;

import vn.minhbach.shared.dossier.WaitingFor;

/**
 * How many open dossiers wait for whom.
 *
 * @param office for one of our desks
 * @param citizen for the citizen
 * @param otherAgency for the opinion of another agency
 */
public record Waiting(int office, int citizen, int otherAgency) {
  /** None at all. */
  public static final Waiting NONE = new Waiting(0, 0, 0);

  Waiting plus(WaitingFor whom, int count) {
    return switch (whom) {
      // Nobody waits for nothing: an open dossier is the office's until somebody else has to act.
      case OFFICE, NOBODY -> new Waiting(office + count, citizen, otherAgency);
      case CITIZEN -> new Waiting(office, citizen + count, otherAgency);
      case OTHER_AGENCY -> new Waiting(office, citizen, otherAgency + count);
    };
  }

  Waiting plus(Waiting more) {
    return new Waiting(
        office + more.office, citizen + more.citizen, otherAgency + more.otherAgency);
  }
}

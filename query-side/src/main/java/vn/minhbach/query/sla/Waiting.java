package vn.minhbach.query.sla;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * How many open dossiers wait for whom.
 *
 * @param office for one of our desks
 * @param citizen for the citizen
 * @param otherAgency for another agency: its opinion, or its part
 * @param law while the law stops the clock; documents written before any fact could say so have
 *     none
 */
public record Waiting(
    int office, int citizen, int otherAgency, @JsonSetter(nulls = Nulls.AS_EMPTY) int law) {
  /** None at all. */
  public static final Waiting NONE = new Waiting(0, 0, 0, 0);

  Waiting plus(WaitingFor whom, int count) {
    return switch (whom) {
      // Nobody waits for nothing: an open dossier is the office's until somebody else has to act.
      case OFFICE, NOBODY -> new Waiting(office + count, citizen, otherAgency, law);
      case CITIZEN -> new Waiting(office, citizen + count, otherAgency, law);
      case OTHER_AGENCY -> new Waiting(office, citizen, otherAgency + count, law);
      case LAW -> new Waiting(office, citizen, otherAgency, law + count);
    };
  }

  Waiting plus(Waiting more) {
    return new Waiting(
        office + more.office,
        citizen + more.citizen,
        otherAgency + more.otherAgency,
        law + more.law);
  }
}

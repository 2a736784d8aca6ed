package vn.minhbach.shared.queue;

import java.time.LocalDate;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;

/**
 * The queue of a unit on one day; each day is a queue of its own.
 *
 * @param agency whose unit it is
 * @param unit where the people wait
 * @param day the date in Vietnam
 */
public record QueueId(AgencyCode agency, UnitCode unit, LocalDate day) {
  /** The three joined by bars, which neither code contains. */
  @Override
  public String toString() {
    return agency + "|" + unit + "|" + day;
  }
}

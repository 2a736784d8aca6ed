package vn.minhbach.query.desk;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;

/**
 * Whose desk: a unit's, an officer's, or, with neither, the counter of the agency, where results
 * wait to be collected.
 *
 * @param unit absent for an officer's desk and the counter
 * @param officer absent for a unit's desk and the counter
 */
public record DeskOwner(AgencyCode agency, @Nullable UnitCode unit, @Nullable OfficerId officer) {
  /** What a unit holds. */
  public static DeskOwner unit(AgencyCode agency, UnitCode unit) {
    return new DeskOwner(agency, unit, null);
  }

  /** What an officer handles. */
  public static DeskOwner officer(AgencyCode agency, OfficerId officer) {
    return new DeskOwner(agency, null, officer);
  }

  /** What people can come for. */
  public static DeskOwner counter(AgencyCode agency) {
    return new DeskOwner(agency, null, null);
  }

  String key() {
    if (unit != null) {
      return Slot.unitDesk(agency.value(), unit.value());
    }
    return officer != null
        ? Slot.officerDesk(agency.value(), officer.value())
        : Slot.counterDesk(agency.value());
  }
}

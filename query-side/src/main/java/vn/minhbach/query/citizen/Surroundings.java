package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.time.WorkingTime;

/**
 * What has to be known beside a dossier to tell of it.
 *
 * @param now in Vietnamese time
 * @param workingTime when counters are open
 * @param names of agencies, units and officers
 * @param language in which
 */
record Surroundings(
    OffsetDateTime now, WorkingTime workingTime, OfficeDirectory names, Language language) {

  /** The unit of an agency that citizens come to; that of the dossier if nobody knows one. */
  UnitCode counterOf(AgencyCode agency, String unit) {
    return names.units(agency).isEmpty() ? new UnitCode(unit) : names.counterOf(agency);
  }

  /** When that unit can be visited. */
  Optional<Opening> openingOf(UnitCode unit) {
    return Opening.after(now, workingTime.scheduleOf(unit));
  }
}

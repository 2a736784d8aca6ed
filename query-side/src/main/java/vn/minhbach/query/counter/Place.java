package vn.minhbach.query.counter;

import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;

/** The unit at whose counter somebody sits: their own, or the one-stop unit for others. */
record Place(AgencyCode agency, UnitCode unit) {
  static Place of(Colleague who, OfficeDirectory directory) {
    return new Place(
        who.agency(), who.role() == Role.CLERK ? who.unit() : directory.counterOf(who.agency()));
  }
}

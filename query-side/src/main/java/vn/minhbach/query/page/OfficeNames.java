package vn.minhbach.query.page;

import vn.minhbach.shared.agency.AgencyCode;

/** What stands on the signs: the page shows names, where events know codes and accounts. */
public interface OfficeNames {
  /** The agency whose page this is when nobody asks for another. */
  AgencyCode home();

  /** The printed name of an agency; its code if nobody has named it. */
  String ofAgency(AgencyCode agency);

  /** The printed name of a unit; its code if nobody has named it, as those of past dossiers. */
  String ofUnit(AgencyCode agency, String unit);

  /** The name tag of an officer; the account if nobody has named it. */
  String ofOfficer(AgencyCode agency, String officer);
}

package vn.minhbach.query.page;

import java.util.List;
import java.util.Optional;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;

/**
 * What stands on the signs and who sits behind them: pages show names, where events know codes and
 * accounts.
 */
public interface OfficeDirectory {
  /** The agency whose pages these are when nobody asks for another. */
  AgencyCode home();

  /** The one-stop unit of an agency: the one that citizens come to; its first unit. */
  UnitCode counterOf(AgencyCode agency);

  /** The printed name of an agency; its code if nobody has named it. */
  String ofAgency(AgencyCode agency);

  /** The printed name of a unit; its code if nobody has named it, as those of past dossiers. */
  String ofUnit(AgencyCode agency, String unit);

  /** The name tag of an officer; the account if nobody has named it. */
  String ofOfficer(AgencyCode agency, String officer);

  /** The units of an agency, in the order of the signs; none if it is not served here. */
  List<UnitCode> units(AgencyCode agency);

  /**
   * The unit of an agency that an address names.
   *
   * @throws InvalidValue if the agency has no such unit
   */
  default UnitCode unitOf(AgencyCode agency, String unit) {
    UnitCode named = new UnitCode(unit);
    if (!units(agency).contains(named)) {
      throw new InvalidValue("unit", unit, "a unit of " + agency);
    }
    return named;
  }

  /** How people wait in a unit; {@link Hall#NONE} where nobody waits by tickets. */
  Hall hallOf(AgencyCode agency, UnitCode unit);

  /** Everybody who may act for an agency; nobody if it is not served here. */
  List<Colleague> colleagues(AgencyCode agency);

  /** Whose account it is; empty for a citizen's. */
  Optional<Colleague> colleague(String account);
}

package vn.minhbach.query.page;

import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Role;

/**
 * Somebody of an office.
 *
 * @param id the account
 * @param name as on the name tag
 * @param role in which capacity
 * @param agency who employs them
 * @param unit where they sit
 */
public record Colleague(OfficerId id, String name, Role role, AgencyCode agency, UnitCode unit) {}

package vn.minhbach.shared.dossier;

import java.time.OffsetDateTime;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * Where a dossier had been taken in before its competent agency received it.
 *
 * @param agency the agency of the place where the citizen came
 * @param at when
 * @param dueAt until when it had to be passed on
 * @param timeliness how that was kept
 */
public record TakenIn(
    AgencyCode agency, OffsetDateTime at, OffsetDateTime dueAt, Timeliness timeliness) {}

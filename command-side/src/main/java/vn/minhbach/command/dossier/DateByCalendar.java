package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Promise;

/**
 * What a calendar makes of the date of an open dossier, by the rule that would move it.
 *
 * @param code its code; absent for past dossiers
 * @param agency whose dossier it is
 * @param unit that holds it
 * @param promised the date that holds
 * @param next the date that would hold; absent if it stays
 * @param counted what the count alone would give; absent where there is nothing to count again:
 *     form 04 set the date, or another system did
 */
public record DateByCalendar(
    DossierId dossier,
    @Nullable DossierCode code,
    AgencyCode agency,
    UnitCode unit,
    Promise promised,
    @Nullable Promise next,
    @Nullable OffsetDateTime counted) {}

package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.WorkSchedule;

/**
 * All that a decision depends on besides the dossier and the command, so that deciding is pure.
 *
 * @param now the server's time, at Việt Nam's offset
 * @param procedure the version in force: today for a dossier being filed or received, on the day of
 *     receipt for one that was; absent for past dossiers
 * @param schedule the working days and office hours of the unit that holds the dossier
 * @param code the code drawn for this receipt; absent for every act that receives nothing
 */
record Circumstances(
    OffsetDateTime now,
    @Nullable ProcedureVersion procedure,
    WorkSchedule schedule,
    @Nullable DossierCode code) {}

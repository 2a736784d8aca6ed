package vn.minhbach.query.watch;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * A dossier in line, behind those of the same unit, procedure and case.
 *
 * @param line unit, procedure and case
 * @param code its code; absent if it has none
 * @param officer who handles it; absent while nobody was assigned
 * @param receivedAt its place in line
 * @param since since when the desk that has it has it
 * @param doneAt when its result was at the counter; absent while it waits
 */
record InLine(
    String line,
    String dossier,
    @Nullable String code,
    String unit,
    @Nullable String officer,
    OffsetDateTime receivedAt,
    OffsetDateTime since,
    @Nullable OffsetDateTime doneAt) {

  /** Nothing unless the office has to act on it. */
  static @Nullable InLine of(DossierEvent event, @Nullable Standing standing) {
    if (standing == null
        || standing.procedure() == null
        || standing.receivedAt() == null
        || standing.turnSince() == null
        || !standing.isOpen()
        || standing.waitingFor() != WaitingFor.OFFICE) {
      return null;
    }
    return new InLine(
        standing.unit()
            + "|"
            + standing.procedure().code()
            + "|"
            + standing.procedure().caseKey().value(),
        event.dossier().value(),
        standing.code() == null ? null : standing.code().value(),
        standing.unit().value(),
        standing.officer() == null ? null : standing.officer().value(),
        standing.receivedAt(),
        standing.turnSince(),
        null);
  }

  InLine done(OffsetDateTime at) {
    return new InLine(line, dossier, code, unit, officer, receivedAt, since, at);
  }
}

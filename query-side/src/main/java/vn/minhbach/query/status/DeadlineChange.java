package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.time.Derivation;
import vn.minhbach.shared.time.Wording;

/**
 * One line of the deadline history.
 *
 * @param at when it was recorded
 * @param role in which capacity it was moved
 * @param officer by which account; absent for citizens and the platform
 * @param cause why
 * @param previous the date before
 * @param promise the date from then on; absent where there is no limit
 * @param explanation what the citizen was told
 * @param derivation how it was counted, day by day
 * @param calendarVersion the calendar that held; absent where the date came from elsewhere
 * @param procedureVersion the version of the procedure that held; absent likewise
 * @param legalBasis the text that allows it; absent likewise
 * @param reason what happened, in a clause that names nobody; absent in lines written by an earlier
 *     release
 * @param responsible the unit that answers for a delay; absent where nobody apologised
 * @param warnings when the office warns itself that this date is near, in order
 */
public record DeadlineChange(
    OffsetDateTime at,
    Role role,
    @Nullable String officer,
    Cause cause,
    @Nullable Promise previous,
    @Nullable Promise promise,
    @Nullable Wording explanation,
    @Nullable Derivation derivation,
    @Nullable String calendarVersion,
    @Nullable Integer procedureVersion,
    @Nullable String legalBasis,
    @Nullable Wording reason,
    @Nullable String responsible,
    List<OffsetDateTime> warnings) {
  public DeadlineChange {
    // Lines written by an earlier release have none.
    warnings = List.copyOf(Objects.requireNonNullElse(warnings, List.of()));
  }
}

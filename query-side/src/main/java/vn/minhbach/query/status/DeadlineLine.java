package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.time.Derivation;
import vn.minhbach.shared.time.Wording;

/**
 * One line of the deadline history as it is told: the data of a {@link DeadlineChange}, and words
 * that say all of it.
 *
 * @param number 1 for the first promise
 * @param at when it was recorded
 * @param role in which capacity it was set or moved
 * @param officer by which account; absent for citizens and the platform
 * @param cause out of the closed list
 * @param causeSaid that cause, in words
 * @param previous the date before; absent for the first promise
 * @param promise the date from then on; absent where there is no limit
 * @param moved from which date to which, in words
 * @param reason what happened, in a clause that names nobody; absent in lines of an earlier release
 * @param responsible the unit that answers for a delay; absent where nobody apologised
 * @param calendarVersion the calendar that held; absent where the date came from elsewhere
 * @param procedureVersion the version of the procedure that held; absent likewise
 * @param legalBasis the text that allows it; absent likewise
 * @param explanation what the citizen was told; absent where the date was not counted
 * @param derivation how it was counted, day by day; absent likewise
 * @param warnings when the office warns itself that this date is near, in order
 * @param said cause, dates, reason, who and when, calendar, version, basis and count, in sentences
 */
public record DeadlineLine(
    int number,
    OffsetDateTime at,
    Role role,
    @Nullable String officer,
    Cause cause,
    Wording causeSaid,
    @Nullable Promise previous,
    @Nullable Promise promise,
    Wording moved,
    @Nullable Wording reason,
    @Nullable String responsible,
    @Nullable String calendarVersion,
    @Nullable Integer procedureVersion,
    @Nullable String legalBasis,
    @Nullable Wording explanation,
    @Nullable Derivation derivation,
    List<OffsetDateTime> warnings,
    Wording said) {
  public DeadlineLine {
    warnings = List.copyOf(warnings);
  }

  /** All lines of a history, in order. */
  public static List<DeadlineLine> all(List<DeadlineChange> changes) {
    return IntStream.range(0, changes.size()).mapToObj(i -> of(i + 1, changes.get(i))).toList();
  }

  private static DeadlineLine of(int number, DeadlineChange change) {
    return new DeadlineLine(
        number,
        change.at(),
        change.role(),
        change.officer(),
        change.cause(),
        DeadlineWords.cause(change.cause()),
        change.previous(),
        change.promise(),
        DeadlineWords.moved(change),
        change.reason(),
        change.responsible(),
        change.calendarVersion(),
        change.procedureVersion(),
        change.legalBasis(),
        change.explanation(),
        change.derivation(),
        change.warnings(),
        DeadlineWords.of(change));
  }
}

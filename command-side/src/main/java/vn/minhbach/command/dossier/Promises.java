package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.DueDate;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TimeLimit.Unit;
import vn.minhbach.shared.time.WorkSchedule;

/** Sets and moves promised dates. Each answer is one line of the deadline history. */
final class Promises {
  private Promises() {}

  /** The first promise: the limit, counted from now. */
  static DueDateChange onReceipt(TimeLimit limit, Circumstances given) {
    return counted(Cause.RECEIPT, null, limit, given.now(), given.schedule());
  }

  /** What a supplement does to the date, by the policy of the version; absent if nothing. */
  static @Nullable DueDateChange afterSupplement(Act act) {
    @Nullable Promise previous = act.dossier().standing().promise();
    @Nullable ProcedureVersion version = act.given().procedure();
    if (previous == null || version == null) {
      return null;
    }
    TimeLimit limit = limit(act, version);
    return switch (version.terms().supplement().policy()) {
      case RESTART ->
          counted(Cause.SUPPLEMENT, previous, limit, act.given().now(), act.given().schedule());
      case RESUME ->
          resumed(Cause.SUPPLEMENT, previous, limit, act.dossier().supplementAskedAt(), act);
      case NO_EFFECT -> null;
    };
  }

  /** The wait for a payment is outside the processing time; absent if it took no day. */
  static @Nullable DueDateChange afterFinancialDuty(Act act) {
    @Nullable Promise previous = act.dossier().standing().promise();
    @Nullable ProcedureVersion version = act.given().procedure();
    return previous == null || version == null
        ? null
        : resumed(
            Cause.FINANCIAL_DUTY, previous, limit(act, version), act.dossier().dutyAskedAt(), act);
  }

  private static TimeLimit limit(Act act, ProcedureVersion version) {
    ProcedureRef procedure = requireNonNull(act.dossier().standing().procedure());
    return requireNonNull(version.limitOf(procedure.caseKey()), "promised, so there is a limit");
  }

  /** The one new date of form 04. */
  static DueDateChange byExtension(Promise previous, LocalDate newDate, Circumstances given) {
    WorkSchedule schedule = given.schedule();
    boolean later = newDate.isAfter(previous.dueAt().toLocalDate());
    Gate.require(later && schedule.calendar().isWorkingDay(newDate), Refusal.NOT_A_LATER_DATE);
    Promise next = new Promise(schedule.closingOf(newDate), Precision.DAY);
    return new DueDateChange(Cause.EXTENSION, previous, next, null, null);
  }

  /** The rest of the limit goes on: the date moves by the days that were waited. */
  private static @Nullable DueDateChange resumed(
      Cause cause, Promise previous, TimeLimit limit, @Nullable OffsetDateTime since, Act act) {
    LocalDate from = requireNonNull(since, "a wait has a beginning").toLocalDate();
    LocalDate to = act.given().now().toLocalDate();
    TimeLimit waited =
        limit.unit() == Unit.DAYS
            ? days(ChronoUnit.DAYS.between(from, to), Unit.DAYS)
            : days(
                act.given().schedule().calendar().workingDaysBetween(from, to), Unit.WORKING_DAYS);
    return waited.equals(TimeLimit.NONE)
        ? null
        : counted(cause, previous, waited, previous.dueAt(), act.given().schedule());
  }

  private static TimeLimit days(long amount, Unit unit) {
    return amount == 0 ? TimeLimit.NONE : new TimeLimit(Math.toIntExact(amount), unit);
  }

  private static DueDateChange counted(
      Cause cause,
      @Nullable Promise previous,
      TimeLimit limit,
      OffsetDateTime from,
      WorkSchedule schedule) {
    return schedule
        .due(limit, from)
        .map(due -> promised(cause, previous, due))
        .orElseGet(() -> new DueDateChange(cause, previous, null, null, null));
  }

  private static DueDateChange promised(Cause cause, @Nullable Promise previous, DueDate due) {
    return new DueDateChange(
        cause,
        previous,
        new Promise(due.at(), due.precision()),
        due.explanation(),
        due.derivation());
  }
}

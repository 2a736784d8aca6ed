package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Suspension;
import vn.minhbach.command.dossier.DossierCommand.RecountDueDate;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.SupplementRule;
import vn.minhbach.shared.time.DueDate;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TimeLimit.Unit;
import vn.minhbach.shared.time.WorkSchedule;

/** Sets and moves promised dates. Each answer is one line of the deadline history. */
final class Promises {
  /** The text behind form 04. */
  static final String EXTENSION_BASIS = "NĐ 61/2018/NĐ-CP Điều 19 khoản 9; NĐ 118/2025/NĐ-CP";

  /** The portal says so in the procedures concerned; a text for all of them was not seen. */
  private static final String DUTY_BASIS =
      "Thời gian thực hiện nghĩa vụ tài chính không tính vào thời hạn giải quyết";

  private Promises() {}

  /**
   * The first promise: the limit, counted from a moment.
   *
   * @param start now, or when a paper receipt had been written
   */
  static DueDateChange onReceipt(TimeLimit limit, OffsetDateTime start, Circumstances given) {
    return given
        .schedule()
        .due(limit, start)
        .map(due -> counted(Cause.RECEIPT, null, due, due.derivation().legalBasis(), given))
        .orElseGet(() -> DueDateChange.asGiven(Cause.RECEIPT, null, null));
  }

  /**
   * What a supplement does to the date, by the policy of the version; absent if nothing. A restart
   * never takes back a later date that form 04 has promised.
   */
  static @Nullable DueDateChange afterSupplement(Act act) {
    @Nullable Promise previous = act.dossier().standing().promise();
    @Nullable ProcedureVersion version = act.given().procedure();
    if (previous == null || version == null) {
      return null;
    }
    SupplementRule rule = version.terms().supplement();
    return switch (rule.policy()) {
      case RESTART ->
          act.given()
              .schedule()
              .due(limit(act, version), act.given().now())
              .filter(due -> due.at().isAfter(previous.dueAt()))
              .map(due -> counted(Cause.SUPPLEMENT, previous, due, rule.legalBasis(), act.given()))
              .orElse(null);
      case RESUME ->
          resumed(
              Cause.SUPPLEMENT,
              requireNonNull(act.dossier().openSupplement()).askedAt(),
              rule.legalBasis(),
              act);
      case NO_EFFECT -> null;
    };
  }

  /** The wait for a payment is outside the processing time; absent if it took no time. */
  static @Nullable DueDateChange afterFinancialDuty(Act act) {
    return resumed(
        Cause.FINANCIAL_DUTY, requireNonNull(act.dossier().dutyAskedAt()), DUTY_BASIS, act);
  }

  /** The time for which the law stopped the clock; absent if it was none. */
  static @Nullable DueDateChange afterSuspension(Act act, Suspension stop) {
    return resumed(Cause.SUSPENSION_BY_LAW, stop.since(), stop.legalBasis(), act);
  }

  /** The one new date of form 04. */
  static DueDateChange byExtension(Promise previous, LocalDate newDate, Circumstances given) {
    WorkSchedule schedule = given.schedule();
    boolean later = newDate.isAfter(previous.dueAt().toLocalDate());
    Gate.require(later && schedule.calendar().isWorkingDay(newDate), Refusal.NOT_A_LATER_DATE);
    Promise next = new Promise(schedule.closingOf(newDate), Precision.DAY);
    return set(Cause.EXTENSION, previous, next, EXTENSION_BASIS, given);
  }

  /** The date for another case of the procedure, counted as if it had been that one all along. */
  static @Nullable DueDateChange asCase(Act act, CaseKey corrected) {
    @Nullable Promise previous = act.dossier().standing().promise();
    @Nullable ProcedureVersion version = act.given().procedure();
    @Nullable Count count = act.dossier().count();
    if (previous == null || version == null || count == null) {
      return null;
    }
    TimeLimit limit = requireNonNull(version.limitOf(corrected), "active versions have limits");
    WorkSchedule schedule = act.given().schedule();
    Optional<DueDate> first = schedule.due(limit, count.start());
    return count
        .of(limit)
        .dueBy(schedule)
        .filter(due -> !due.at().isEqual(previous.dueAt()))
        .map(
            due ->
                new DueDateChange(
                    Cause.CORRECTION,
                    previous,
                    new Promise(due.at(), due.precision()),
                    due.explanation(),
                    first.orElseThrow().derivation(),
                    schedule.calendar().version(),
                    due.derivation().legalBasis(),
                    warnings(new Promise(due.at(), due.precision()), act.given())))
        .orElse(null);
  }

  /**
   * The date by the calendar of these circumstances; absent if it stays. It stays where the new
   * count would be later, since it was promised; unless the office is closed on that day: then it
   * is the next working day (Civil Code art. 148.5), however much later the new count would be.
   */
  static @Nullable DueDateChange recounted(Act act, String legalBasis) {
    @Nullable Promise previous = act.dossier().standing().promise();
    if (previous == null) {
      return null;
    }
    WorkSchedule schedule = act.given().schedule();
    @Nullable Count count = act.dossier().count();
    Optional<DueDate> anew = count == null ? Optional.empty() : count.dueBy(schedule);
    if (anew.filter(due -> isEarlier(due, previous)).isPresent()) {
      return counted(Cause.CALENDAR_CHANGE, previous, anew.orElseThrow(), legalBasis, act.given());
    }
    LocalDate day = previous.dueAt().toLocalDate();
    boolean same = anew.filter(due -> due.at().isEqual(previous.dueAt())).isPresent();
    if (same || schedule.calendar().isWorkingDay(day)) {
      return null;
    }
    LocalDate next = schedule.calendar().nextWorkingDay(day);
    return anew.filter(due -> !due.day().isAfter(next))
        .map(due -> counted(Cause.CALENDAR_CHANGE, previous, due, legalBasis, act.given()))
        .orElseGet(
            () ->
                set(
                    Cause.CALENDAR_CHANGE,
                    previous,
                    new Promise(schedule.closingOf(next), previous.precision()),
                    legalBasis,
                    act.given()));
  }

  /**
   * The fact of that, or none; only the platform counts again, after two people changed a calendar.
   */
  static List<DossierEvent> recount(Act act, RecountDueDate c) {
    Gate.requirePlatform(act.by());
    if (!act.dossier().standing().isOpen()) {
      return List.of();
    }
    @Nullable DueDateChange moved = recounted(act, c.legalBasis());
    return moved == null
        ? List.of()
        : List.of(
            new DueDateRecounted(
                act.moves(act.dossier().standing().promising(moved.promise())), moved));
  }

  private static boolean isEarlier(DueDate due, Promise previous) {
    return switch (previous.precision()) {
      case DAY -> due.day().isBefore(previous.dueAt().toLocalDate());
      case MOMENT -> due.at().isBefore(previous.dueAt());
    };
  }

  /** When the office warns itself: what lies ahead of the date and is not over yet. */
  private static List<OffsetDateTime> warnings(Promise promise, Circumstances given) {
    InternalProcess process =
        given.procedure() == null ? InternalProcess.GENERAL : given.procedure().terms().process();
    return process.warnings().stream()
        .map(ahead -> given.schedule().noticeBefore(promise.dueAt(), ahead))
        .filter(at -> at.isAfter(given.now()))
        .distinct()
        .sorted()
        .toList();
  }

  private static TimeLimit limit(Act act, ProcedureVersion version) {
    ProcedureRef procedure = requireNonNull(act.dossier().standing().procedure());
    return requireNonNull(version.limitOf(procedure.caseKey()), "promised, so there is a limit");
  }

  /**
   * The rest of the limit goes on: the date moves by the time that was waited. That is the days
   * between for a limit in days, working days likewise, and the office time for limits in hours.
   */
  private static @Nullable DueDateChange resumed(
      Cause cause, OffsetDateTime since, String legalBasis, Act act) {
    @Nullable Promise previous = act.dossier().standing().promise();
    @Nullable ProcedureVersion version = act.given().procedure();
    if (previous == null || version == null) {
      return null;
    }
    TimeLimit waited = waited(limit(act, version).unit(), since, act.given());
    return act.given()
        .schedule()
        .due(waited, previous.dueAt())
        .map(due -> counted(cause, previous, due, legalBasis, act.given()))
        .orElse(null);
  }

  private static TimeLimit waited(Unit unit, OffsetDateTime since, Circumstances given) {
    LocalDate from = since.toLocalDate();
    LocalDate to = given.now().toLocalDate();
    return switch (unit) {
      case DAYS -> of(ChronoUnit.DAYS.between(from, to), Unit.DAYS);
      case WORKING_DAYS, SAME_DAY, NONE ->
          of(given.schedule().calendar().workingDaysBetween(from, to), Unit.WORKING_DAYS);
      case WORKING_HOURS, WORKING_MINUTES ->
          of(
              given
                  .schedule()
                  .workingTimeBetween(since.toInstant(), given.now().toInstant())
                  .toMinutes(),
              Unit.WORKING_MINUTES);
      case CLOCK_HOURS -> of(Duration.between(since, given.now()).toHours(), Unit.CLOCK_HOURS);
    };
  }

  private static TimeLimit of(long amount, Unit unit) {
    return amount == 0 ? TimeLimit.NONE : new TimeLimit(Math.toIntExact(amount), unit);
  }

  private static DueDateChange counted(
      Cause cause,
      @Nullable Promise previous,
      DueDate due,
      String legalBasis,
      Circumstances given) {
    Promise promise = new Promise(due.at(), due.precision());
    return new DueDateChange(
        cause,
        previous,
        promise,
        due.explanation(),
        due.derivation(),
        given.schedule().calendar().version(),
        legalBasis,
        warnings(promise, given));
  }

  private static DueDateChange set(
      Cause cause, Promise previous, Promise next, String legalBasis, Circumstances given) {
    return new DueDateChange(
        cause,
        previous,
        next,
        null,
        null,
        given.schedule().calendar().version(),
        legalBasis,
        warnings(next, given));
  }
}

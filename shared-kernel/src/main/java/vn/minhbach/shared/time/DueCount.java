package vn.minhbach.shared.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.CalendarDay.Kind;

/** One count from a start to a due date; it writes down each day on its way. */
final class DueCount {
  /** A same-day result is owed that day only to those who came by then. */
  private static final LocalTime LAST_FOR_SAME_DAY = LocalTime.of(15, 0);

  private final WorkSchedule schedule;
  private final TimeLimit limit;
  private final OffsetDateTime start;
  private final List<CountedDay> counted = new ArrayList<>();
  private final List<SkippedDay> skipped = new ArrayList<>();

  DueCount(WorkSchedule schedule, TimeLimit limit, OffsetDateTime start) {
    this.schedule = schedule;
    this.limit = limit;
    this.start = start;
  }

  Optional<DueDate> dueDate() {
    return switch (limit.unit()) {
      case WORKING_DAYS -> Optional.of(inWorkingDays());
      case DAYS -> Optional.of(inDays());
      case WORKING_HOURS ->
          Optional.of(inOfficeTime(Duration.ofHours(limit.amount()), CountingRule.WORKING_HOURS));
      case WORKING_MINUTES ->
          Optional.of(
              inOfficeTime(Duration.ofMinutes(limit.amount()), CountingRule.WORKING_MINUTES));
      case CLOCK_HOURS -> Optional.of(inClockHours());
      case SAME_DAY -> Optional.of(sameDay());
      case NONE -> Optional.empty();
    };
  }

  private DueDate inWorkingDays() {
    LocalDate day = start.toLocalDate();
    while (counted.size() < limit.amount()) {
      day = day.plusDays(1);
      count(day);
    }
    return endOf(day, CountingRule.WORKING_DAYS, null);
  }

  private DueDate inDays() {
    LocalDate day = start.toLocalDate();
    for (int ordinal = 1; ordinal <= limit.amount(); ordinal++) {
      day = day.plusDays(1);
      counted.add(new CountedDay(day, ordinal, List.of(), null));
    }
    LocalDate due = schedule.calendar().workingDayFrom(day);
    return endOf(due, CountingRule.CALENDAR_DAYS, due.equals(day) ? null : roll(day, due));
  }

  private DueDate inOfficeTime(Duration allowed, CountingRule rule) {
    Duration left = allowed;
    LocalDate day = start.toLocalDate();
    LocalTime from = start.toLocalTime();
    while (true) {
      List<Session> used = new ArrayList<>();
      for (Session session : schedule.sessionsOn(day)) {
        LocalTime opens = session.opens().isAfter(from) ? session.opens() : from;
        if (!opens.isBefore(session.closes()) || left.isZero()) {
          continue;
        }
        Session rest = new Session(opens, session.closes());
        Session part =
            rest.length().compareTo(left) > 0 ? new Session(opens, opens.plus(left)) : rest;
        used.add(part);
        left = left.minus(part.length());
      }
      note(day, used);
      if (left.isZero()) {
        OffsetDateTime due = WorkSchedule.at(day, used.getLast().closes());
        return explained(due, Precision.MOMENT, rule, null);
      }
      day = day.plusDays(1);
      from = LocalTime.MIN;
    }
  }

  /** No calendar has a say in it, so none is owned up to. */
  private DueDate inClockHours() {
    OffsetDateTime due = start.plusHours(limit.amount());
    WorkingDayIndex.known(start.toLocalDate());
    WorkingDayIndex.known(due.toLocalDate());
    return new DueDate(
        due, Precision.MOMENT, null, derivation(CountingRule.CLOCK_HOURS, List.of(), null));
  }

  private DueDate sameDay() {
    CountingRule rule = sameDayRule();
    boolean tooLate =
        rule == CountingRule.SAME_DAY_AFTER_15 || rule == CountingRule.SAME_DAY_AFTER_CLOSING;
    LocalDate day = tooLate ? start.toLocalDate().plusDays(1) : start.toLocalDate();
    count(day);
    while (counted.isEmpty()) {
      day = day.plusDays(1);
      count(day);
    }
    return endOf(day, rule, null);
  }

  private CountingRule sameDayRule() {
    LocalDate day = start.toLocalDate();
    if (!schedule.calendar().isWorkingDay(day)) {
      return CountingRule.SAME_DAY_ON_DAY_OFF;
    }
    if (start.toLocalTime().isAfter(LAST_FOR_SAME_DAY)) {
      return CountingRule.SAME_DAY_AFTER_15;
    }
    return start.isBefore(schedule.closingOf(day))
        ? CountingRule.SAME_DAY
        : CountingRule.SAME_DAY_AFTER_CLOSING;
  }

  private void count(LocalDate date) {
    CalendarDay day = schedule.calendar().day(date);
    if (day.isWorking()) {
      counted.add(new CountedDay(date, counted.size() + 1, List.of(), remark(day)));
    } else {
      skipped.add(SkippedDay.of(day));
    }
  }

  private void note(LocalDate date, List<Session> used) {
    CalendarDay day = schedule.calendar().day(date);
    if (!day.isWorking()) {
      skipped.add(SkippedDay.of(day));
    } else if (!used.isEmpty()) {
      counted.add(new CountedDay(date, counted.size() + 1, used, remark(day)));
    }
  }

  private Roll roll(LocalDate from, LocalDate to) {
    List<SkippedDay> over =
        from.datesUntil(to).map(schedule.calendar()::day).map(SkippedDay::of).toList();
    return new Roll(from, to, over);
  }

  private DueDate endOf(LocalDate day, CountingRule rule, @Nullable Roll roll) {
    return explained(schedule.closingOf(day), Precision.DAY, rule, roll);
  }

  private DueDate explained(
      OffsetDateTime due, Precision precision, CountingRule rule, @Nullable Roll roll) {
    WorkingCalendar calendar = schedule.calendar();
    List<Integer> estimatedYears =
        IntStream.rangeClosed(start.getYear(), due.getYear())
            .filter(calendar::isEstimated)
            .boxed()
            .toList();
    return new DueDate(
        due,
        precision,
        remark(calendar.day(due.toLocalDate())),
        derivation(rule, estimatedYears, roll));
  }

  private Derivation derivation(
      CountingRule rule, List<Integer> estimatedYears, @Nullable Roll roll) {
    return new Derivation(
        start,
        limit,
        rule,
        rule.legalBasis(),
        schedule.calendar().version(),
        estimatedYears,
        counted,
        skipped,
        roll);
  }

  private static @Nullable Wording remark(CalendarDay day) {
    return day.kind() == Kind.WORKED_DAY_OFF ? day.name() : null;
  }
}

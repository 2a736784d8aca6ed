package vn.minhbach.shared.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.minhbach.shared.InvalidValue;

/**
 * The days and hours by which one unit's limits are counted. Pure and immutable; every method that
 * is given a date outside 1990–2100 refuses it with {@link InvalidValue}.
 */
public final class WorkSchedule {
  private static final LocalTime LAST_TRANSFER = LocalTime.of(15, 0);

  private final WorkingCalendar calendar;
  private final OfficeHours hours;

  private WorkSchedule(WorkingCalendar calendar, OfficeHours hours) {
    this.calendar = calendar;
    this.hours = hours;
  }

  /** Joins a calendar and a unit's hours; a weekly day off that the unit counts becomes worked. */
  public static WorkSchedule of(WorkingCalendar calendar, OfficeHours hours) {
    return new WorkSchedule(calendar.working(hours.countedDaysOff()), hours);
  }

  /** The calendar as this unit counts it. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  /** The sessions of a day that count for limits, in order; empty on a day off. */
  public List<Session> sessionsOn(LocalDate date) {
    CalendarDay day = calendar.day(date);
    return day.isWorking() ? hours.openOn(day) : List.of();
  }

  /** The sessions in which the unit receives: also those of a day off that do not count. */
  public List<Session> receivingSessionsOn(LocalDate date) {
    return hours.openOn(calendar.day(date));
  }

  /** When the last session of a working day closes; a day off is refused. */
  public OffsetDateTime closingOf(LocalDate workingDay) {
    return at(workingDay, workedSessions(workingDay).getLast().closes());
  }

  /** When the first session of a working day opens; a day off is refused. */
  public OffsetDateTime openingOf(LocalDate workingDay) {
    return at(workingDay, workedSessions(workingDay).getFirst().opens());
  }

  /**
   * When a limit that starts at {@code start} falls due, and why; nothing for {@link
   * TimeLimit.Unit#NONE}, as then no date is promised.
   */
  public Optional<DueDate> due(TimeLimit limit, OffsetDateTime start) {
    return new DueCount(this, limit, VietnamTime.local(start)).dueDate();
  }

  /**
   * The moment to give notice that lies {@code lead} ahead of a due moment. For N working days: the
   * opening of the N-th working day before the due day. For working hours or minutes: the last
   * moment from which that much office time is left, so an opening rather than the closing before
   * it. For clock hours: that much earlier on the clock. Where {@code due} is a day off, working
   * days and office time are those left before it.
   *
   * @throws InvalidValue for a lead in any other unit, or one that reaches back before 1990
   */
  public OffsetDateTime noticeBefore(OffsetDateTime due, TimeLimit lead) {
    return new NoticeCount(this, VietnamTime.local(due)).before(lead);
  }

  /**
   * Until when a dossier received at {@code received} must be passed on: by the end of the same
   * working day, or by the start of the next one when received after 15:00. This moves nothing
   * else: neither a same-day result nor day zero of a limit.
   */
  public TransferDue transferDue(OffsetDateTime received) {
    OffsetDateTime local = VietnamTime.local(received);
    LocalDate day = local.toLocalDate();
    TransferDue.Rule rule = transferRule(day, local);
    return rule == TransferDue.Rule.SAME_WORKING_DAY
        ? new TransferDue(closingOf(day), rule)
        : new TransferDue(openingOf(calendar.nextWorkingDay(day)), rule);
  }

  /**
   * How much counted office time lies between two instants; negative when {@code to} is earlier.
   */
  public Duration workingTimeBetween(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return workingTimeBetween(to, from).negated();
    }
    OffsetDateTime start = VietnamTime.at(from);
    OffsetDateTime end = VietnamTime.at(to);
    Duration sum = Duration.ZERO;
    LocalDate last = end.toLocalDate();
    for (LocalDate day = start.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      for (Session session : sessionsOn(day)) {
        OffsetDateTime opens = later(at(day, session.opens()), start);
        OffsetDateTime closes = earlier(at(day, session.closes()), end);
        if (opens.isBefore(closes)) {
          sum = sum.plus(Duration.between(opens, closes));
        }
      }
    }
    return sum;
  }

  static OffsetDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(VietnamTime.ZONE).toOffsetDateTime();
  }

  private List<Session> workedSessions(LocalDate date) {
    List<Session> sessions = sessionsOn(date);
    if (sessions.isEmpty()) {
      throw new InvalidValue("date", date.toString(), "a working day");
    }
    return sessions;
  }

  private TransferDue.Rule transferRule(LocalDate day, OffsetDateTime received) {
    if (!calendar.isWorkingDay(day)) {
      return TransferDue.Rule.ON_DAY_OFF;
    }
    if (received.toLocalTime().isAfter(LAST_TRANSFER)) {
      return TransferDue.Rule.AFTER_15;
    }
    return received.isBefore(closingOf(day))
        ? TransferDue.Rule.SAME_WORKING_DAY
        : TransferDue.Rule.AFTER_CLOSING;
  }

  private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}

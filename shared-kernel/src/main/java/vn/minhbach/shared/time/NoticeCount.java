package vn.minhbach.shared.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.minhbach.shared.InvalidValue;

/** One count backwards from a due moment. */
final class NoticeCount {
  private final WorkSchedule schedule;
  private final OffsetDateTime due;

  NoticeCount(WorkSchedule schedule, OffsetDateTime due) {
    this.schedule = schedule;
    this.due = due;
  }

  OffsetDateTime before(TimeLimit lead) {
    return switch (lead.unit()) {
      case WORKING_DAYS ->
          schedule.openingOf(
              schedule.calendar().minusWorkingDays(due.toLocalDate(), lead.amount()));
      case WORKING_HOURS -> beforeOfficeTime(Duration.ofHours(lead.amount()));
      case WORKING_MINUTES -> beforeOfficeTime(Duration.ofMinutes(lead.amount()));
      case CLOCK_HOURS -> due.minusHours(lead.amount());
      case DAYS, SAME_DAY, NONE ->
          throw new InvalidValue(
              "lead", lead.toString(), "working days, working hours or minutes, or clock hours");
    };
  }

  private OffsetDateTime beforeOfficeTime(Duration lead) {
    Duration left = lead;
    LocalDate day = due.toLocalDate();
    while (true) {
      for (Session session : schedule.sessionsOn(day).reversed()) {
        OffsetDateTime opens = WorkSchedule.at(day, session.opens());
        OffsetDateTime closes = WorkSchedule.at(day, session.closes());
        OffsetDateTime end = closes.isAfter(due) ? due : closes;
        if (opens.isBefore(end)) {
          Duration length = Duration.between(opens, end);
          if (left.compareTo(length) <= 0) {
            return end.minus(left);
          }
          left = left.minus(length);
        }
      }
      day = day.minusDays(1);
    }
  }
}

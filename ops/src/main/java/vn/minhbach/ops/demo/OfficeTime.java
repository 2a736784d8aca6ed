package vn.minhbach.ops.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.minhbach.shared.time.Session;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkSchedule;

/** The time in which an office works: it stands still at noon, at night and on days off. */
record OfficeTime(WorkSchedule schedule) {
  /** The moment after so much office time; if {@code from} is in it and that is 0, the same. */
  OffsetDateTime plus(OffsetDateTime from, Duration worked) {
    Duration left = worked;
    LocalDate day = from.toLocalDate();
    while (true) {
      for (Session session : schedule.sessionsOn(day)) {
        OffsetDateTime opens = later(at(day, session.opens().toSecondOfDay()), from);
        Duration open = Duration.between(opens, at(day, session.closes().toSecondOfDay()));
        if (open.compareTo(left) > 0) {
          return opens.plus(left);
        }
        left = open.isPositive() ? left.minus(open) : left;
      }
      day = schedule.calendar().nextWorkingDay(day);
    }
  }

  /** How much office time lies between two moments. */
  Duration between(OffsetDateTime from, OffsetDateTime to) {
    return schedule.workingTimeBetween(from.toInstant(), to.toInstant());
  }

  /** The {@code count}-th working day before a day. */
  LocalDate workingDayBefore(LocalDate day, int count) {
    LocalDate found = day;
    for (int left = count; left > 0; ) {
      found = found.minusDays(1);
      left -= schedule.calendar().isWorkingDay(found) ? 1 : 0;
    }
    return found;
  }

  /** A second of a day, at +07:00. */
  static OffsetDateTime at(LocalDate day, int secondOfDay) {
    return day.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime().plusSeconds(secondOfDay);
  }

  private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}

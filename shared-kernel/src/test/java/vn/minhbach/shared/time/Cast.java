package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The office of the tests: the built-in calendar and the usual hours. */
final class Cast {
  static final WorkSchedule OFFICE = WorkingTime.builtIn().standardSchedule();
  static final WorkingCalendar CALENDAR = WorkingTime.builtIn().calendar();
  static final Session MORNING = session("07:00", "11:30");
  static final Session AFTERNOON = session("13:30", "17:00");

  private Cast() {}

  static Session session(String opens, String closes) {
    return new Session(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  /** Such as {@code 2026-11-20T15:30}, on the office's wall. */
  static OffsetDateTime at(String local) {
    return LocalDateTime.parse(local).atOffset(ZoneOffset.ofHours(7));
  }

  static LocalDate on(String date) {
    return LocalDate.parse(date);
  }

  static DueDate due(TimeLimit limit, String start) {
    return OFFICE.due(limit, at(start)).orElseThrow();
  }
}

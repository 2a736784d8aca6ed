package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A weekday that is off every week since a date, and by which text. */
record WeeklyDayOff(DayOfWeek weekday, LocalDate since, Wording name, String legalBasis) {
  boolean covers(LocalDate date) {
    return date.getDayOfWeek() == weekday && !date.isBefore(since);
  }

  CalendarDay on(LocalDate date) {
    return new CalendarDay(date, CalendarDay.Kind.WEEKLY_DAY_OFF, name, legalBasis, null);
  }
}

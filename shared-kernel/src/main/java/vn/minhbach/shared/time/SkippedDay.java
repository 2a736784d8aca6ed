package vn.minhbach.shared.time;

import java.time.LocalDate;

/**
 * A day that a limit passed over.
 *
 * @param date the local date
 * @param kind by which rule it is off
 * @param reason the reason by name
 * @param legalBasis the text that makes it a day off
 */
public record SkippedDay(LocalDate date, CalendarDay.Kind kind, Wording reason, String legalBasis) {
  static SkippedDay of(CalendarDay day) {
    return new SkippedDay(day.date(), day.kind(), day.name(), day.legalBasis());
  }
}

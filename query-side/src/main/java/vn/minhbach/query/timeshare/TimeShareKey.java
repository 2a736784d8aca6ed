package vn.minhbach.query.timeshare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The two documents of an agency that a day counts in: its own, and that of its month. A period is
 * whole months and the days beside them, at most some 70 look-ups for a year from the 15th.
 */
final class TimeShareKey {
  private TimeShareKey() {}

  static String ofDay(String agency, LocalDate day) {
    return "day|" + agency + "|" + day;
  }

  static String ofMonth(String agency, LocalDate day) {
    return "month|" + agency + "|" + YearMonth.from(day);
  }

  /** Documents that together count every day from the first to the last exactly once. */
  static Set<String> covering(String agency, LocalDate first, LocalDate last) {
    Set<String> keys = new LinkedHashSet<>();
    LocalDate day = first;
    while (!day.isAfter(last)) {
      YearMonth month = YearMonth.from(day);
      if (day.getDayOfMonth() == 1 && !month.atEndOfMonth().isAfter(last)) {
        keys.add(ofMonth(agency, day));
        day = month.plusMonths(1).atDay(1);
      } else {
        keys.add(ofDay(agency, day));
        day = day.plusDays(1);
      }
    }
    return keys;
  }
}

package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import vn.minhbach.shared.InvalidValue;

/** Running totals of working days, so that stepping over a thousand of them costs one look-up. */
final class WorkingDayIndex {
  static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final String RANGE = "a date from 1990-01-01 to 2100-12-31";

  /** Per day since FIRST: how many working days up to and including it. */
  private final int[] upTo;

  /** Per working day since FIRST: its distance from FIRST in days. */
  private final int[] distances;

  WorkingDayIndex(Predicate<LocalDate> isWorking) {
    int days = distance(LAST) + 1;
    upTo = new int[days];
    int[] found = new int[days];
    int count = 0;
    for (int i = 0; i < days; i++) {
      if (isWorking.test(FIRST.plusDays(i))) {
        found[count++] = i;
      }
      upTo[i] = count;
    }
    distances = Arrays.copyOf(found, count);
  }

  static LocalDate known(LocalDate date) {
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      throw new InvalidValue("date", date.toString(), RANGE);
    }
    return date;
  }

  LocalDate plus(LocalDate date, int count) {
    int position = upTo[distance(known(date))] + count - 1;
    if (position >= distances.length) {
      throw new InvalidValue("date", date + " + " + count + " working days", RANGE);
    }
    return FIRST.plusDays(distances[position]);
  }

  LocalDate minus(LocalDate date, int count) {
    int day = distance(known(date));
    int position = (day == 0 ? 0 : upTo[day - 1]) - count;
    if (position < 0) {
      throw new InvalidValue("date", date + " - " + count + " working days", RANGE);
    }
    return FIRST.plusDays(distances[position]);
  }

  int between(LocalDate from, LocalDate to) {
    return upTo[distance(known(to))] - upTo[distance(known(from))];
  }

  private static int distance(LocalDate date) {
    return (int) (date.toEpochDay() - FIRST.toEpochDay());
  }
}

package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.shared.InvalidValue;

/**
 * Which days are worked and which are off, by name, from 1990 to 2100: one version of it, which
 * never changes. A due date remembers the version it was counted by. Every method that takes a date
 * refuses one outside those years with {@link InvalidValue}.
 */
public final class WorkingCalendar {
  private static final Wording WORKING = new Wording("ngày làm việc", "working day");

  private final String version;
  private final List<WeeklyDayOff> weekly;
  private final Map<LocalDate, CalendarDay> special;
  private final Set<Integer> decidedYears;
  private final WorkingDayIndex index;

  WorkingCalendar(
      String version,
      List<WeeklyDayOff> weekly,
      Map<LocalDate, CalendarDay> special,
      Set<Integer> decidedYears) {
    this.version = version;
    this.weekly = List.copyOf(weekly);
    this.special = Map.copyOf(special);
    this.decidedYears = Set.copyOf(decidedYears);
    this.index = new WorkingDayIndex(date -> describe(date).isWorking());
  }

  /** The version, such as {@code VN-2026.2}. */
  public String version() {
    return version;
  }

  /** What this calendar says of a day, and why. */
  public CalendarDay day(LocalDate date) {
    return describe(WorkingDayIndex.known(date));
  }

  /** Whether the day counts as a working day. */
  public boolean isWorkingDay(LocalDate date) {
    return day(date).isWorking();
  }

  /** Whether the year stands on the general rules alone, with no official decision behind it. */
  public boolean isEstimated(int year) {
    return !decidedYears.contains(year);
  }

  /** The first working day strictly after a date. */
  public LocalDate nextWorkingDay(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /** The date itself if it is worked, otherwise the next working day. */
  public LocalDate workingDayFrom(LocalDate date) {
    return isWorkingDay(date) ? date : nextWorkingDay(date);
  }

  /**
   * The {@code count}-th working day strictly after a date; the date itself, worked or not, for 0.
   * Costs the same for any count.
   */
  public LocalDate plusWorkingDays(LocalDate date, int count) {
    refuseNegative(count);
    return count == 0 ? WorkingDayIndex.known(date) : index.plus(date, count);
  }

  /**
   * The {@code count}-th working day strictly before a date; the date itself, worked or not, for 0.
   * Costs the same for any count.
   */
  public LocalDate minusWorkingDays(LocalDate date, int count) {
    refuseNegative(count);
    return count == 0 ? WorkingDayIndex.known(date) : index.minus(date, count);
  }

  /**
   * How many working days lie after {@code from} up to and including {@code to}; negative when
   * {@code to} is earlier. Due on Monday, seen on the Friday before: 1. Costs the same for any
   * span.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return index.between(from, to);
  }

  /** This calendar for a unit whose weekly day off counts as a working day, unless a holiday. */
  WorkingCalendar working(Set<DayOfWeek> weekdays) {
    List<WeeklyDayOff> kept =
        weekly.stream().filter(off -> !weekdays.contains(off.weekday())).toList();
    return kept.size() == weekly.size()
        ? this
        : new WorkingCalendar(version, kept, special, decidedYears);
  }

  private static void refuseNegative(int count) {
    if (count < 0) {
      throw new InvalidValue("count", Integer.toString(count), "0 or more working days");
    }
  }

  private CalendarDay describe(LocalDate date) {
    CalendarDay named = special.get(date);
    if (named != null) {
      return named;
    }
    for (WeeklyDayOff off : weekly) {
      if (off.covers(date)) {
        return off.on(date);
      }
    }
    return new CalendarDay(date, CalendarDay.Kind.WORKING_DAY, WORKING, "", null);
  }
}

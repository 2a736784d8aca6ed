package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.UnitCode;

/** Two versions of working time side by side. */
final class WorkingTimeComparison {
  private final WorkingTime before;
  private final WorkingTime after;
  private final List<UnitCode> unitsWithOwnHours;

  WorkingTimeComparison(WorkingTime before, WorkingTime after) {
    this.before = before;
    this.after = after;
    this.unitsWithOwnHours =
        Stream.concat(before.hoursByUnit().keySet().stream(), after.hoursByUnit().keySet().stream())
            .distinct()
            .sorted()
            .toList();
  }

  WorkingTimeChange between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new InvalidValue("to", to.toString(), "not before " + from);
    }
    return new WorkingTimeChange(days(from, to), hours());
  }

  private List<DayChange> days(LocalDate from, LocalDate to) {
    List<DayChange> changes = new ArrayList<>(days(from, to, null, Set.of()));
    for (UnitCode unit : unitsWithOwnHours) {
      Set<DayOfWeek> counted = after.hoursOf(unit).countedDaysOff();
      days(from, to, unit, counted).stream()
          .filter(own -> changes.stream().noneMatch(all -> isSame(all, own)))
          .toList()
          .forEach(changes::add);
    }
    changes.sort(Comparator.comparing(DayChange::date));
    return changes;
  }

  /** The days as a unit counts them that will work on some weekly days off. */
  private List<DayChange> days(
      LocalDate from, LocalDate to, @Nullable UnitCode unit, Set<DayOfWeek> counted) {
    WorkingCalendar was = before.calendar().working(counted);
    WorkingCalendar is = after.calendar().working(counted);
    return from.datesUntil(to.plusDays(1))
        .filter(date -> was.isWorkingDay(date) != is.isWorkingDay(date))
        .map(date -> new DayChange(date, unit, was.day(date), is.day(date)))
        .toList();
  }

  private static boolean isSame(DayChange all, DayChange own) {
    return all.unit() == null
        && all.date().equals(own.date())
        && all.becomesWorking() == own.becomesWorking();
  }

  private List<HoursChange> hours() {
    List<HoursChange> changes = new ArrayList<>();
    changes.add(new HoursChange(null, before.standardHours(), after.standardHours()));
    for (UnitCode unit : unitsWithOwnHours) {
      changes.add(new HoursChange(unit, before.hoursOf(unit), after.hoursOf(unit)));
    }
    changes.removeIf(change -> change.before().equals(change.after()));
    return changes;
  }
}

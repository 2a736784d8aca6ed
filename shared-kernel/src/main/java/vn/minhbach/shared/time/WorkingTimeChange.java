package vn.minhbach.shared.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one version of working time changes about another, for those who must agree to it.
 *
 * @param days the days that become worked or off, in order; of one day, that of every unit first
 * @param hours whose hours change on any weekday; the standard hours first, then units by code
 */
public record WorkingTimeChange(List<DayChange> days, List<HoursChange> hours) {
  public WorkingTimeChange {
    days = List.copyOf(days);
    hours = List.copyOf(hours);
  }

  /** Each change in one sentence: the days, then the hours. */
  public List<Wording> words() {
    return Stream.concat(
            days.stream().map(DayChange::words), hours.stream().map(HoursChange::words))
        .toList();
  }
}

package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that a limit used up.
 *
 * @param date the local date
 * @param ordinal its place in the count, from 1
 * @param hours for a limit in working hours, the stretches used that day; otherwise empty
 * @param remark why it counts although a citizen may think that it is a day off
 */
public record CountedDay(
    LocalDate date, int ordinal, List<Session> hours, @Nullable Wording remark) {
  public CountedDay {
    hours = List.copyOf(hours);
  }
}

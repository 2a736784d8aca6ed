package vn.minhbach.command.procedure;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;
import vn.minhbach.shared.time.TimeLimit;

/**
 * A limit as a file states it: an amount and a word for the unit, either of which may be missing; a
 * word that nobody agreed on is refused.
 */
record StatedLimit(@Nullable Integer amount, @Nullable String unit) {
  private static final Set<String> UNITS =
      Set.of(
          "working_day",
          "day",
          "working_hour",
          "clock_hour",
          "hour",
          "same_day",
          "none",
          "unstated");

  StatedLimit {
    if (unit != null && !UNITS.contains(unit)) {
      throw new InvalidValue(
          "time_unit", unit, "one of " + String.join(", ", new TreeSet<>(UNITS)));
    }
  }

  static StatedLimit of(String amount, String unit) {
    try {
      return new StatedLimit(
          amount.isBlank() ? null : Integer.valueOf(amount.strip()),
          unit.isBlank() ? null : unit.strip());
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue("time_value", amount, "a whole number, or nothing");
    }
  }

  /**
   * The limit if it is stated beyond doubt, otherwise empty.
   *
   * @throws InvalidValue if the amount is out of range
   */
  Optional<TimeLimit> confirmed() {
    return doubt().isPresent() ? Optional.empty() : Optional.of(certain());
  }

  /** Why it is not stated beyond doubt; empty if it is. */
  Optional<ReviewReason> doubt() {
    boolean uncounted = "same_day".equals(unit) || "none".equals(unit);
    if (amount == null || (amount == 0 && !uncounted)) {
      return Optional.of(ReviewReason.LIMIT_MISSING);
    }
    if (unit == null || unit.equals("unstated")) {
      return Optional.of(ReviewReason.UNIT_UNKNOWN);
    }
    return unit.equals("hour") ? Optional.of(ReviewReason.KIND_OF_HOUR_UNKNOWN) : Optional.empty();
  }

  /** The doubt as a question; empty if there is none. */
  Optional<ReviewNote> question() {
    return doubt().map(reason -> new ReviewNote(reason, toString()));
  }

  @Override
  public String toString() {
    return (amount == null ? "?" : amount.toString()) + " " + (unit == null ? "?" : unit);
  }

  private TimeLimit certain() {
    TimeLimit.Unit counted =
        switch (String.valueOf(unit)) {
          case "working_day" -> TimeLimit.Unit.WORKING_DAYS;
          case "day" -> TimeLimit.Unit.DAYS;
          case "working_hour" -> TimeLimit.Unit.WORKING_HOURS;
          case "clock_hour" -> TimeLimit.Unit.CLOCK_HOURS;
          case "same_day" -> TimeLimit.Unit.SAME_DAY;
          default -> TimeLimit.Unit.NONE;
        };
    return new TimeLimit(amount == null ? 0 : amount, counted);
  }
}

package vn.minhbach.shared.time;

import vn.minhbach.shared.InvalidValue;

/**
 * How long a procedure may take (thời hạn giải quyết).
 *
 * @param amount how many of the unit; 0 exactly for {@link Unit#SAME_DAY} and {@link Unit#NONE},
 *     otherwise 1 to 1000, of {@link Unit#WORKING_MINUTES} 1 to 480,000 (1000 working days)
 * @param unit what is counted
 */
public record TimeLimit(int amount, Unit unit) {
  /** No limit is set by law; no date is promised. */
  public static final TimeLimit NONE = new TimeLimit(0, Unit.NONE);

  /** Due the day it is received, or the next working day if received after 15:00. */
  public static final TimeLimit SAME_DAY = new TimeLimit(0, Unit.SAME_DAY);

  public TimeLimit {
    boolean counted = unit.largest() > 0;
    if (counted ? amount < 1 || amount > unit.largest() : amount != 0) {
      throw new InvalidValue(
          "limit",
          amount + " " + unit,
          counted ? "1 to " + unit.largest() : "0, as the unit has no count");
    }
  }

  /** {@code amount} working days (ngày làm việc). */
  public static TimeLimit workingDays(int amount) {
    return new TimeLimit(amount, Unit.WORKING_DAYS);
  }

  /** {@code amount} calendar days (ngày). */
  public static TimeLimit days(int amount) {
    return new TimeLimit(amount, Unit.DAYS);
  }

  /** {@code amount} working hours (giờ làm việc); 8 of them are one working day. */
  public static TimeLimit workingHours(int amount) {
    return new TimeLimit(amount, Unit.WORKING_HOURS);
  }

  /** {@code amount} working minutes (phút làm việc); 480 of them are one working day. */
  public static TimeLimit workingMinutes(int amount) {
    return new TimeLimit(amount, Unit.WORKING_MINUTES);
  }

  /** {@code amount} hours on the clock, by day and night, worked or not (giờ). */
  public static TimeLimit clockHours(int amount) {
    return new TimeLimit(amount, Unit.CLOCK_HOURS);
  }

  /** What a limit counts; the Civil Code 2015 (Bộ luật Dân sự), articles 145–148, says how. */
  public enum Unit {
    /** Working days; the day of the event is not counted (art. 147.2). */
    WORKING_DAYS,
    /** Calendar days; a last day off rolls to the next working day (art. 148.5). */
    DAYS,
    /** Office hours, counted from the stated moment (art. 147.1). */
    WORKING_HOURS,
    /** Office hours to the minute: the rest of a limit in working hours, or a wait under one. */
    WORKING_MINUTES,
    /** Hours at any hour of any day, counted from the stated moment (art. 147.1). */
    CLOCK_HOURS,
    /** Settled while the citizen waits (trong ngày). */
    SAME_DAY,
    /** The law sets none. */
    NONE;

    /** The largest amount of it; 0 if it has no count. */
    int largest() {
      return switch (this) {
        case WORKING_DAYS, DAYS, WORKING_HOURS, CLOCK_HOURS -> 1000;
        case WORKING_MINUTES -> 480_000;
        case SAME_DAY, NONE -> 0;
      };
    }
  }
}

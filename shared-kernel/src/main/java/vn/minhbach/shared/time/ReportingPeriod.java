package vn.minhbach.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhbach.shared.InvalidValue;

/**
 * A stretch of local days that figures are summed over.
 *
 * @param id stable and sortable within a kind: {@code 2026-11-22}, {@code 2026-11}, {@code
 *     2026-Q4}, {@code 2026}
 * @param kind what it is called
 * @param first the first local day in it
 * @param last the last local day in it
 */
public record ReportingPeriod(String id, Kind kind, LocalDate first, LocalDate last) {
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final String RULE = "a period such as 2026-11-22, 2026-11, 2026-Q4 or 2026";

  public ReportingPeriod {
    if (last.isBefore(first)) {
      throw new InvalidValue("period", first + ".." + last, "a last day not before the first");
    }
  }

  /** One local day. */
  public static ReportingPeriod day(LocalDate date) {
    return new ReportingPeriod(date.toString(), Kind.DAY, date, date);
  }

  /** One month of the calendar. */
  public static ReportingPeriod month(YearMonth month) {
    return new ReportingPeriod(month.toString(), Kind.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /** The period of a kind that a local date falls in. */
  public static ReportingPeriod of(Kind kind, LocalDate date, ReportingBoundaries boundaries) {
    return switch (kind) {
      case DAY -> day(date);
      case MONTH -> month(YearMonth.from(date));
      case QUARTER -> boundaries.quarterOf(date);
      case YEAR -> boundaries.yearOf(date);
    };
  }

  /** Reads an {@link #id}; refuses anything else with {@link InvalidValue}. */
  public static ReportingPeriod parse(String id, ReportingBoundaries boundaries) {
    Matcher quarter = QUARTER.matcher(id);
    try {
      if (quarter.matches()) {
        return boundaries.quarter(
            Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
      }
      if (YEAR.matcher(id).matches()) {
        return boundaries.year(Integer.parseInt(id));
      }
      return MONTH.matcher(id).matches() ? month(YearMonth.parse(id)) : day(LocalDate.parse(id));
    } catch (DateTimeException e) {
      throw new InvalidValue("period", id, RULE);
    }
  }

  /** Whether a local date lies in it. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /** The period of the same kind right after it. */
  public ReportingPeriod next(ReportingBoundaries boundaries) {
    return of(kind, last.plusDays(1), boundaries);
  }

  /** The period of the same kind right before it. */
  public ReportingPeriod previous(ReportingBoundaries boundaries) {
    return of(kind, first.minusDays(1), boundaries);
  }

  /** How long a period is. */
  public enum Kind {
    /** One local day. */
    DAY,
    /** One month of the calendar. */
    MONTH,
    /** A quarter of the reporting year. */
    QUARTER,
    /** A reporting year. */
    YEAR
  }
}

package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import vn.minhbach.shared.InvalidValue;

/**
 * Where the reporting quarters begin. They follow the law, not the calendar, and are data because a
 * decree may move them.
 *
 * @param quarterStarts the first days of the four quarters in order; the first may lie in the year
 *     before, and then so does the start of the year
 * @param legalBasis the text that sets them
 */
public record ReportingBoundaries(List<MonthDay> quarterStarts, String legalBasis) {
  /** Data close on the 14th: Q1 is 15 December to 14 March, the year 15 December to 14 December. */
  public static final ReportingBoundaries LEGAL =
      new ReportingBoundaries(
          List.of(MonthDay.of(12, 15), MonthDay.of(3, 15), MonthDay.of(6, 15), MonthDay.of(9, 15)),
          "NĐ 09/2019/NĐ-CP");

  /** Quarters of the calendar, for comparison with figures that use them. */
  public static final ReportingBoundaries CALENDAR =
      new ReportingBoundaries(
          List.of(MonthDay.of(1, 1), MonthDay.of(4, 1), MonthDay.of(7, 1), MonthDay.of(10, 1)), "");

  public ReportingBoundaries {
    quarterStarts = List.copyOf(quarterStarts);
    boolean rising =
        quarterStarts.size() == 4
            && quarterStarts.get(1).isBefore(quarterStarts.get(2))
            && quarterStarts.get(2).isBefore(quarterStarts.get(3))
            && (quarterStarts.get(0).isBefore(quarterStarts.get(1))
                || quarterStarts.get(0).isAfter(quarterStarts.get(3)));
    if (!rising || quarterStarts.contains(MonthDay.of(2, 29))) {
      throw new InvalidValue(
          "quarterStarts", quarterStarts.toString(), "four days in order that every year has");
    }
  }

  /** The quarter of a reporting year, 1 to 4. */
  public ReportingPeriod quarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new InvalidValue("quarter", Integer.toString(quarter), "1 to 4");
    }
    LocalDate after = quarter == 4 ? start(year + 1, 1) : start(year, quarter + 1);
    return new ReportingPeriod(
        year + "-Q" + quarter,
        ReportingPeriod.Kind.QUARTER,
        start(year, quarter),
        after.minusDays(1));
  }

  /** A reporting year. */
  public ReportingPeriod year(int year) {
    return new ReportingPeriod(
        Integer.toString(year),
        ReportingPeriod.Kind.YEAR,
        start(year, 1),
        start(year + 1, 1).minusDays(1));
  }

  /** The quarter that a local date falls in. */
  public ReportingPeriod quarterOf(LocalDate date) {
    int year = reportingYearOf(date);
    int quarter = 4;
    while (quarter > 1 && date.isBefore(start(year, quarter))) {
      quarter--;
    }
    return quarter(year, quarter);
  }

  /** The reporting year that a local date falls in. */
  public ReportingPeriod yearOf(LocalDate date) {
    return year(reportingYearOf(date));
  }

  private int reportingYearOf(LocalDate date) {
    return date.isBefore(start(date.getYear() + 1, 1)) ? date.getYear() : date.getYear() + 1;
  }

  private LocalDate start(int year, int quarter) {
    MonthDay first = quarterStarts.getFirst();
    boolean inYearBefore = quarter == 1 && first.isAfter(quarterStarts.get(3));
    return quarterStarts.get(quarter - 1).atYear(inYearBefore ? year - 1 : year);
  }
}

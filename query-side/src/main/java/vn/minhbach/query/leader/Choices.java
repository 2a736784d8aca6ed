package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.query.page.Dates;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;
import vn.minhbach.shared.time.ReportingPeriod.Kind;

/**
 * The periods that can be chosen, as links.
 *
 * @param chosen the one that is shown
 * @param others the chosen one among the latest months, quarters and years
 */
record Choices(Choice chosen, List<Choice> others) {
  private static final int MONTHS = 6;

  /** The years of the working calendar. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  /**
   * A period as it is named.
   *
   * @param id as it stands in an address
   * @param kind {@code MONTH}, {@code QUARTER} or {@code YEAR}; messages name it
   * @param name its number: {@code 11/2026}, {@code IV/2026}, {@code 2026}
   * @param from its first day
   * @param to its last day
   */
  record Choice(String id, String kind, String name, String from, String to) {}

  /** Months only, for what is listed by month. */
  static Choices ofMonths(YearMonth asked, LocalDate today) {
    return of(ReportingPeriod.month(asked), months(today));
  }

  /**
   * Months, legal quarters and legal years.
   *
   * @throws InvalidValue for a day: there is nothing to draw; and for years of no office
   */
  static Choices of(ReportingPeriod asked, LocalDate today) {
    if (asked.kind() == Kind.DAY
        || asked.first().getYear() < FIRST_YEAR
        || asked.last().getYear() > LAST_YEAR) {
      throw new InvalidValue(
          "period", asked.id(), "a period such as 2026-11, 2026-Q4 or 2026, from 1990 to 2100");
    }
    ReportingPeriod quarter = ReportingPeriod.of(Kind.QUARTER, today, ReportingBoundaries.LEGAL);
    ReportingPeriod year = ReportingPeriod.of(Kind.YEAR, today, ReportingBoundaries.LEGAL);
    return of(
        asked,
        Stream.concat(
                months(today).stream(), Stream.of(quarter, before(quarter), year, before(year)))
            .toList());
  }

  private static Choices of(ReportingPeriod asked, List<ReportingPeriod> offered) {
    List<ReportingPeriod> all = new ArrayList<>(offered);
    if (!all.contains(asked)) {
      all.addFirst(asked);
    }
    return new Choices(choice(asked), all.stream().map(Choices::choice).toList());
  }

  private static List<ReportingPeriod> months(LocalDate today) {
    return Stream.iterate(YearMonth.from(today), month -> month.minusMonths(1))
        .limit(MONTHS)
        .map(ReportingPeriod::month)
        .toList();
  }

  private static ReportingPeriod before(ReportingPeriod period) {
    return ReportingPeriod.of(
        period.kind(), period.first().minusDays(1), ReportingBoundaries.LEGAL);
  }

  private static Choice choice(ReportingPeriod period) {
    return new Choice(
        period.id(),
        period.kind().name(),
        name(period),
        Dates.day(period.first()),
        Dates.day(period.last()));
  }

  private static String name(ReportingPeriod period) {
    String year = period.id().substring(0, 4);
    return switch (period.kind()) {
      case DAY, YEAR -> period.id();
      case MONTH -> period.id().substring(5) + "/" + year;
      case QUARTER -> roman(period.id().charAt(6)) + "/" + year;
    };
  }

  private static String roman(char quarter) {
    return switch (quarter) {
      case '1' -> "I";
      case '2' -> "II";
      case '3' -> "III";
      default -> "IV";
    };
  }
}

package vn.minhbach.query.board;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The three documents of an agency that count a day: years, the months of its year, the days of its
 * month. Sums up to any day are three look-ups, however long the history.
 */
enum BoardKey {
  /** One document an agency, one bucket a year. */
  YEARS,
  /** One document a year, one bucket a month. */
  MONTHS,
  /** One document a month, one bucket a day. */
  DAYS;

  /** The key of the document that counts this day. */
  String of(String agency, LocalDate day) {
    return switch (this) {
      case YEARS -> "all|" + agency;
      case MONTHS -> "year|" + agency + "|" + year(day);
      case DAYS -> "month|" + agency + "|" + YearMonth.from(day);
    };
  }

  /** The bucket inside that document; buckets sort as their days do. */
  String bucket(LocalDate day) {
    return switch (this) {
      case YEARS -> year(day);
      case MONTHS -> YearMonth.from(day).toString();
      case DAYS -> day.toString();
    };
  }

  private static String year(LocalDate day) {
    return YearMonth.from(day).toString().substring(0, 4);
  }
}

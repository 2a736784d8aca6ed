package vn.minhbach.query.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.minhbach.shared.dossier.Promise;

/** Dates as the receipt prints them, the same in both languages; moments as they were written. */
final class Dates {
  private static final DateTimeFormatter DAY = form("dd/MM/uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = form("dd/MM");
  private static final DateTimeFormatter MINUTE = form("HH:mm dd/MM/uuuu");
  private static final DateTimeFormatter SECOND = form("HH:mm:ss");

  private Dates() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String dayAndMonth(LocalDate day) {
    return DAY_AND_MONTH.format(day);
  }

  static String minute(OffsetDateTime moment) {
    return MINUTE.format(moment);
  }

  static String second(OffsetDateTime moment) {
    return SECOND.format(moment);
  }

  /** A promise for a day names no hour. */
  static String promised(Promise promise) {
    return switch (promise.precision()) {
      case DAY -> DAY.format(promise.dueAt());
      case MOMENT -> MINUTE.format(promise.dueAt());
    };
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}

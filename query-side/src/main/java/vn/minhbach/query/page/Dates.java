package vn.minhbach.query.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.minhbach.shared.dossier.Promise;

/** Dates as the receipt prints them, the same in both languages; moments as they were written. */
public final class Dates {
  private static final DateTimeFormatter DAY = form("dd/MM/uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = form("dd/MM");
  private static final DateTimeFormatter MINUTE = form("HH:mm dd/MM/uuuu");
  private static final DateTimeFormatter SECOND = form("HH:mm:ss");

  private Dates() {}

  /** A day. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A day of a year that everybody knows. */
  public static String dayAndMonth(LocalDate day) {
    return DAY_AND_MONTH.format(day);
  }

  /** A moment, to the minute. */
  public static String minute(OffsetDateTime moment) {
    return MINUTE.format(moment);
  }

  /** A time of day, to the second. */
  public static String second(OffsetDateTime moment) {
    return SECOND.format(moment);
  }

  /** A promise for a day names no hour. */
  public static String promised(Promise promise) {
    return switch (promise.precision()) {
      case DAY -> DAY.format(promise.dueAt());
      case MOMENT -> MINUTE.format(promise.dueAt());
    };
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}

package vn.minhbach.ops.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A time as foreign files write it: {@code xs:dateTime} (with or without fraction and zone), the
 * same with a blank for the {@code T}, or a day alone.
 *
 * @param at the time, its offset as written; Vietnamese where none is written
 * @param hasZone whether an offset was written
 * @param hasTime whether a time of day was written
 */
record WrittenTime(OffsetDateTime at, boolean hasZone, boolean hasTime) {
  static final String RULE =
      "a date and time that exist, such as 2011-10-11T13:45:40.276+02:00 (xs:dateTime)";

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int DAY_LENGTH = "2011-10-11".length();
  private static final int LONGEST = 64;
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH", "Z")
          .optionalEnd()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  /** Reads it; null where it is no time or no such day exists. A day alone is its first second. */
  static @Nullable WrittenTime parse(String written) {
    String text = written.strip();
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      if (text.length() == DAY_LENGTH) {
        LocalDate day = LocalDate.parse(text);
        return new WrittenTime(inVietnam(day.atStartOfDay()), false, false);
      }
      if (text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == ' ') {
        text = text.substring(0, DAY_LENGTH) + "T" + text.substring(DAY_LENGTH + 1);
      }
      TemporalAccessor read = FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      return read instanceof OffsetDateTime at
          ? new WrittenTime(at, true, true)
          : new WrittenTime(inVietnam(LocalDateTime.from(read)), false, true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The last second of the day: by law a term ends with the end of its last day. */
  OffsetDateTime endOfDay() {
    return at.withHour(23).withMinute(59).withSecond(59);
  }

  private static OffsetDateTime inVietnam(LocalDateTime local) {
    return local.atZone(VIETNAM).toOffsetDateTime();
  }
}

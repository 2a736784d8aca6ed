package vn.minhbach.query.page;

import java.time.Duration;

/**
 * A length of time as people say it: days and hours; below a day hours and minutes; below an hour
 * minutes. What is left over is not said.
 *
 * @param key the message that says it
 * @param first its larger number
 * @param second its smaller number
 */
public record Span(String key, long first, long second) {
  /** Says that length. */
  public static Span of(Duration length) {
    if (length.toDays() > 0) {
      return new Span("span.days", length.toDays(), length.toHoursPart());
    }
    return length.toHours() > 0
        ? new Span("span.hours", length.toHours(), length.toMinutesPart())
        : new Span("span.minutes", length.toMinutes(), 0);
  }
}

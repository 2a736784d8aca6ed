package vn.minhbach.query.watch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;

/** Lengths and moments as they stand in a sentence. */
final class Span {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

  private Span() {}

  static String vi(Duration length) {
    return words(length, " ngày ", " giờ ", " phút ", " giây ");
  }

  static String en(Duration length) {
    return words(length, " d ", " h ", " min ", " s ");
  }

  static String moment(OffsetDateTime at) {
    return MOMENT.format(at);
  }

  /** The promised moment; a dash where none was promised. */
  static String moment(@Nullable Promise promise) {
    return promise == null ? "–" : MOMENT.format(promise.dueAt());
  }

  static String minutes(Duration length) {
    return Long.toString(length.toMinutes());
  }

  /**
   * Which share of its time has gone by: 0 at the receipt, 1 at the promised moment, more after it.
   *
   * @return nothing where no date was promised, or no clock runs
   */
  static @Nullable Double gone(@Nullable Standing standing, OffsetDateTime at) {
    if (standing == null || standing.receivedAt() == null || standing.promise() == null) {
      return null;
    }
    OffsetDateTime dueAt = standing.promise().dueAt();
    if (at.isAfter(dueAt)) {
      return Double.POSITIVE_INFINITY;
    }
    double allowed = Duration.between(standing.receivedAt(), dueAt).toMillis();
    double taken = Math.max(0, Duration.between(standing.receivedAt(), at).toMillis());
    return allowed <= 0 ? Double.POSITIVE_INFINITY : taken / allowed;
  }

  private static String words(Duration length, String d, String h, String min, String s) {
    if (length.compareTo(Duration.ofMinutes(1)) < 0) {
      return (length.toSeconds() + s).strip();
    }
    StringBuilder words = new StringBuilder();
    add(words, length.toDays(), d);
    add(words, length.toHoursPart(), h);
    // Nobody asks for the minutes of days.
    add(words, length.toDays() > 0 ? 0 : length.toMinutesPart(), min);
    return words.toString().strip();
  }

  private static void add(StringBuilder words, long amount, String unit) {
    if (amount > 0) {
      words.append(amount).append(unit);
    }
  }
}

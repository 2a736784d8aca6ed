package vn.minhbach.query.status;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.time.Precision;

/** Dates as they stand in a sentence: local, as they were written. */
final class Day {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

  private Day() {}

  static String of(OffsetDateTime at) {
    return DATE.format(at);
  }

  static String of(LocalDate day) {
    return DATE.format(day);
  }

  /** A promise for a day names no hour. */
  static String of(Promise promise) {
    DateTimeFormatter form = promise.precision() == Precision.DAY ? DATE : MOMENT;
    return form.format(promise.dueAt());
  }

  static String minute(OffsetDateTime at) {
    return MOMENT.format(at);
  }

  /** The clause that names the promised date; empty if there is none. */
  static String promised(String words, @Nullable DueDateChange change) {
    @Nullable Promise promise = change == null ? null : change.promise();
    return promise == null ? "" : words + of(promise);
  }
}

package vn.minhbach.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A promise: when, how exactly, and why then.
 *
 * @param at when the office owes the result, at +07:00; for {@link Precision#DAY} the close of the
 *     last session of the due day
 * @param precision when it is broken
 * @param remark why the due day is worked although a citizen may think that it is a day off
 * @param derivation how it was found
 */
public record DueDate(
    OffsetDateTime at, Precision precision, @Nullable Wording remark, Derivation derivation) {

  public DueDate {
    at = VietnamTime.local(at);
  }

  /** The due day, local. */
  public LocalDate day() {
    return at.toLocalDate();
  }

  /** The first instant that is late: 24:00 of the due day, or just after the due moment. */
  public Instant lateFrom() {
    return switch (precision) {
      case DAY -> day().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
      case MOMENT -> at.toInstant().plusNanos(1);
    };
  }

  /** Whether something done, or still open, at an instant is late. */
  public boolean isLateAt(Instant instant) {
    return !instant.isBefore(lateFrom());
  }

  /** One or two sentences that explain the date to a citizen, ready to print. */
  public Wording explanation() {
    return new Wording(
        new DueSentence(this, new VietnamesePhrases()).text(),
        new DueSentence(this, new EnglishPhrases()).text());
  }
}

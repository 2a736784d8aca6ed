package vn.minhbach.shared.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Derivation;
import vn.minhbach.shared.time.Wording;

/**
 * One line of the deadline history: which date held, which holds now, and why.
 *
 * @param cause out of the closed list; there is no other way to move a date
 * @param previous the date before; absent for the first promise
 * @param promise the date that holds now; absent where the procedure has no limit
 * @param explanation the sentence that the citizen was told; absent with the derivation
 * @param derivation how it was counted, day by day; absent where it was set by a person or came
 *     with a past dossier
 * @param calendarVersion the calendar that held; absent where it came with a past dossier
 * @param legalBasis the text that allows the move; absent where it came with a past dossier
 * @param warnings when the office warns itself that the date is near, in order
 */
public record DueDateChange(
    Cause cause,
    @Nullable Promise previous,
    @Nullable Promise promise,
    @Nullable Wording explanation,
    @Nullable Derivation derivation,
    @Nullable String calendarVersion,
    @Nullable String legalBasis,
    List<OffsetDateTime> warnings) {
  public DueDateChange {
    warnings = List.copyOf(Objects.requireNonNullElse(warnings, List.of()));
  }

  /** A date that was not counted here: it came as it is, and nobody is warned of it. */
  public static DueDateChange asGiven(
      Cause cause, @Nullable Promise previous, @Nullable Promise promise) {
    return new DueDateChange(cause, previous, promise, null, null, null, null, List.of());
  }

  /** The only reasons for which a date may be set or moved. */
  public enum Cause {
    /** The first promise, given with the receipt (form 01). */
    RECEIPT,
    /** The citizen brought what form 02 asked for. */
    SUPPLEMENT,
    /** A financial duty was met; the time until then is not ours. */
    FINANCIAL_DUTY,
    /** The law stops the clock. */
    SUSPENSION_BY_LAW,
    /** Form 04: apology and extension, once. */
    EXTENSION,
    /** The official calendar was changed. */
    CALENDAR_CHANGE,
    /** Two people corrected a mistake. */
    CORRECTION,
    /** Taken over with a past dossier, as its source had it. */
    MIGRATION
  }
}

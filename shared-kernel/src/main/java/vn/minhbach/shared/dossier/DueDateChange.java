package vn.minhbach.shared.dossier;

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
 */
public record DueDateChange(
    Cause cause,
    @Nullable Promise previous,
    @Nullable Promise promise,
    @Nullable Wording explanation,
    @Nullable Derivation derivation) {

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

package vn.minhbach.query.status;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.time.Wording;

/**
 * An apology of the office (form 04).
 *
 * @param at when it was issued
 * @param late whether it came too late to move the date, and cures nothing
 * @param cause of the delay
 * @param responsible the unit that answers for it
 * @param promised the date that is not kept; absent where an extension had none before it
 * @param expected the new date of an extension; of a late apology, when the office hopes to be
 *     done, which is no promise, absent if unknown
 * @param form as it was issued
 * @param said the apology, in words that leave out the unit, whose name depends on the reader
 */
public record Apology(
    OffsetDateTime at,
    boolean late,
    ExtensionCause cause,
    String responsible,
    @Nullable Promise promised,
    @Nullable LocalDate expected,
    Form form,
    Wording said) {

  static Apology of(ExtensionGranted e) {
    @Nullable Promise promise = e.dueDate().promise();
    return new Apology(
        e.occurrence().at(),
        false,
        e.cause(),
        e.responsible().value(),
        e.dueDate().previous(),
        promise == null ? null : promise.dueAt().toLocalDate(),
        e.form(),
        MoveReason.of(e));
  }

  static Apology of(ApologyIssued e) {
    return new Apology(
        e.occurrence().at(),
        true,
        e.cause(),
        e.responsible().value(),
        e.promised(),
        e.expected(),
        e.form(),
        said(e));
  }

  private static Wording said(ApologyIssued e) {
    String promised = Day.of(e.promised().dueAt());
    Wording cause = MoveReason.of(e.cause());
    @Nullable LocalDate expected = e.expected();
    return new Wording(
        "Cơ quan xin lỗi muộn vì đã quá hẹn "
            + promised
            + ": "
            + cause.vi()
            + (expected == null ? "" : "; dự kiến xong " + Day.of(expected) + ", không phải hẹn"),
        "The office apologises, late, for having broken its promise of "
            + promised
            + ": "
            + cause.en()
            + (expected == null
                ? ""
                : "; expected by " + Day.of(expected) + ", which is no promise"));
  }
}

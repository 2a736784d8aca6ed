package vn.minhbach.query.watch;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DueDateChange;

/** What a moved or broken date shows: patterns 4, 5, 15 and 23. */
final class DateSigns {
  /** Apologies by form 04 a day ahead and more. */
  static final String IN_TIME = "inTime";

  /** Apologies after the date. */
  static final String LATE = "late";

  /** Promises that were noted as broken, apologised for or not. */
  static final String BROKEN = "brokenPromises";

  private DateSigns() {}

  static void extended(ExtensionGranted e, Signs signs) {
    signs.see(
        Pattern.EXTENSION,
        "Gia hạn" + movedVi(e.dueDate()),
        "Extended" + movedEn(e.dueDate()),
        data(e.dueDate(), "cause", e.cause().name(), "responsible", e.responsible().value()));
    signs.count(Pattern.EXTENSION, e.cause().name());
    signs.count(Pattern.LATE_APOLOGY, IN_TIME);
  }

  static void apologised(ApologyIssued e, Signs signs) {
    Duration late = Duration.between(e.promised().dueAt(), signs.at());
    signs.see(
        Pattern.LATE_APOLOGY,
        "Xin lỗi muộn " + Span.vi(late) + " sau ngày hẹn " + Span.moment(e.promised()),
        "Apologised " + Span.en(late) + " after the promise of " + Span.moment(e.promised()),
        Map.of(
            "promised",
            e.promised().dueAt().toString(),
            "minutesLate",
            Span.minutes(late),
            "cause",
            e.cause().name(),
            "responsible",
            e.responsible().value()));
    signs.count(Pattern.LATE_APOLOGY, LATE);
  }

  static void recounted(DueDateRecounted e, Signs signs) {
    signs.see(
        Pattern.RECOUNT,
        "Lịch thay đổi, hạn chuyển" + movedVi(e.dueDate()),
        "The calendar changed, the date moved" + movedEn(e.dueDate()),
        data(
            e.dueDate(),
            "calendarVersion",
            requireNonNullElse(e.dueDate().calendarVersion(), ""),
            "legalBasis",
            requireNonNullElse(e.dueDate().legalBasis(), "")));
  }

  static void corrected(DossierCorrected e, Signs signs) {
    if (e.field() == CorrectedField.PROCEDURE_CASE) {
      signs.see(
          Pattern.CORRECTED_CASE,
          "Đổi trường hợp" + movedVi(e.dueDate()),
          "Case corrected" + movedEn(e.dueDate()),
          data(e.dueDate(), "fromCase", signs.named(e.from()), "toCase", signs.named(e.to())));
    }
    signs.approved(
        e.approver(), "chỉnh sửa " + e.field().name(), "correction of " + e.field().name());
  }

  private static String movedVi(@Nullable DueDateChange moved) {
    return moved == null
        ? ""
        : " từ " + Span.moment(moved.previous()) + " sang " + Span.moment(moved.promise());
  }

  private static String movedEn(@Nullable DueDateChange moved) {
    return moved == null
        ? ""
        : " from " + Span.moment(moved.previous()) + " to " + Span.moment(moved.promise());
  }

  private static Map<String, String> data(
      @Nullable DueDateChange moved, String one, String first, String other, String second) {
    return Map.of(
        "from",
        moved == null || moved.previous() == null ? "" : moved.previous().dueAt().toString(),
        "to",
        moved == null || moved.promise() == null ? "" : moved.promise().dueAt().toString(),
        one,
        first,
        other,
        second);
  }
}

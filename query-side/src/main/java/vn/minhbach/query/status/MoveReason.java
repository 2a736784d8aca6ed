package vn.minhbach.query.status;

import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.time.Wording;

/**
 * What happened that set or moved a date, in a clause. Names no person, account or case, so that
 * anybody may read it.
 */
final class MoveReason {
  static final Wording AT_ONCE =
      new Wording("Giải quyết và trả kết quả ngay", "Settled and handed over at once");
  static final Wording RECOUNTED =
      new Wording(
          "Lịch làm việc chính thức thay đổi nên ngày hẹn được đếm lại",
          "The official calendar was changed, so the date was counted again");
  static final Wording CORRECTED =
      new Wording(
          "Trường hợp của thủ tục được sửa lại, có người thứ hai duyệt",
          "The case of the procedure was corrected, approved by a second person");
  static final Wording PAST = new Wording("Hệ thống cũ ghi như vậy", "The other system says so");
  static final Wording NEWER_EXTRACT =
      new Wording(
          "Bản trích mới hơn của hệ thống cũ ghi như vậy",
          "A newer extract of the other system says so");

  private MoveReason() {}

  static Wording of(DossierReceived e) {
    LateEntry late = e.entry() == null ? null : e.entry().late();
    if (late != null) {
      return both(
          "Giấy tiếp nhận viết tay lúc %s, nhập vào hệ thống sau",
          "A paper receipt had been written at %s and was entered later",
          Day.minute(late.statedAt()));
    }
    if (e.takenIn() != null) {
      String there = e.takenIn().agency().value();
      String at = Day.minute(e.takenIn().at());
      return new Wording(
          "Cơ quan "
              + there
              + " tiếp nhận thay lúc "
              + at
              + "; thời hạn tính từ khi cơ quan có thẩm quyền nhận",
          "Taken in by "
              + there
              + " at "
              + at
              + "; the clock started when the competent agency received it");
    }
    return new Wording(
        "Hồ sơ đầy đủ, hợp lệ nên thời hạn bắt đầu",
        "The dossier was complete and correct, so the clock started");
  }

  static Wording of(SupplementBroughtIn e) {
    return both(
        "Giấy tờ yêu cầu bổ sung lúc %s đã nộp đủ",
        "The papers asked for at %s were brought in", Day.minute(e.askedAt()));
  }

  static Wording of(FinancialDutyMet e) {
    return both(
        "Nghĩa vụ tài chính yêu cầu lúc %s đã hoàn thành",
        "The payment asked for at %s was made", Day.minute(e.askedAt()));
  }

  static Wording of(ClockResumed e) {
    String from = Day.minute(e.suspendedAt());
    String to = Day.minute(e.occurrence().at());
    return new Wording(
        "Thời hạn tạm dừng theo luật từ " + from + " đến " + to,
        "The law had stopped the clock from " + from + " to " + to);
  }

  static Wording of(ExtensionGranted e) {
    Wording cause = of(e.cause());
    return new Wording(
        "Cơ quan xin lỗi và hẹn lại: " + cause.vi(),
        "The office apologises and gives a new date: " + cause.en());
  }

  static Wording of(ExtensionCause cause) {
    return switch (cause) {
      case REGULATION ->
          new Wording("quy định chưa rõ hoặc thay đổi", "a regulation is unclear or changed");
      case OFFICIAL -> new Wording("do cán bộ, công chức", "an official was the cause");
      case EQUIPMENT -> new Wording("thiết bị hoặc hệ thống hỏng", "equipment or a system failed");
      case OTHER_AGENCY ->
          new Wording("cơ quan khác chưa trả lời", "another agency has not answered");
      case OTHER -> new Wording("nguyên nhân khác", "another cause");
    };
  }

  private static Wording both(String vi, String en, String value) {
    return new Wording(vi.formatted(value), en.formatted(value));
  }
}

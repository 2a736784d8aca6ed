package vn.minhbach.command.form;

import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.Timeliness;

/** Choices as they are printed. Forms are in Vietnamese, whatever language a page speaks. */
final class PrintedWords {
  private PrintedWords() {}

  static String of(Channel channel) {
    return switch (channel) {
      case COUNTER -> "Trực tiếp";
      case ONLINE -> "Trực tuyến";
      case POST -> "Bưu chính công ích";
      case KIOSK -> "Ki-ốt";
      case UNKNOWN -> "Không rõ";
    };
  }

  static String of(IntakeRefusalReason reason) {
    return switch (reason) {
      case NOT_COMPETENT -> "Không thuộc thẩm quyền giải quyết";
      case NOT_ELIGIBLE -> "Không đủ điều kiện theo quy định của pháp luật";
      case INCOMPLETE -> "Hồ sơ chưa đầy đủ sau khi đã được hướng dẫn";
      case DUPLICATE -> "Yêu cầu này đang được giải quyết theo hồ sơ khác";
      case NOT_GENUINE -> "Thông tin, giấy tờ không đúng sự thật";
    };
  }

  static String of(ExtensionCause cause) {
    return switch (cause) {
      case REGULATION -> "Vướng mắc về cơ chế, chính sách, quy định";
      case OFFICIAL -> "Do cán bộ, công chức giải quyết hồ sơ";
      case EQUIPMENT -> "Do trang thiết bị, hệ thống";
      case OTHER_AGENCY -> "Cơ quan phối hợp chưa trả lời";
      case OTHER -> "Lý do khác";
    };
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case GRANTED -> "Chấp thuận";
      case PARTLY_GRANTED -> "Chấp thuận một phần";
      case REFUSED -> "Từ chối giải quyết";
    };
  }

  static String of(Receiver receiver) {
    return switch (receiver) {
      case OWNER -> "Chủ hồ sơ";
      case PROXY -> "Người được ủy quyền";
      case POST -> "Bưu chính công ích";
      case ELECTRONIC -> "Bản điện tử";
    };
  }

  static String of(Proof proof) {
    return switch (proof) {
      case SIGNATURE -> "Ký nhận";
      case ONE_TIME_CODE -> "Mã xác nhận một lần";
      case E_IDENTITY -> "Định danh điện tử (VNeID)";
      case POSTAL_RECEIPT -> "Biên nhận của bưu chính";
    };
  }

  static String of(Timeliness kept) {
    return switch (kept) {
      case EARLY -> "Trước hạn";
      case ON_TIME -> "Đúng hạn";
      case LATE -> "Quá hạn";
      case UNPROMISED -> "Không có hạn";
    };
  }

  static String of(CancellationReason reason) {
    return switch (reason) {
      case ENTERED_TWICE -> "nhập hai lần";
      case WRONG_PROCEDURE -> "nhầm thủ tục";
      case WRONG_PERSON -> "nhầm người";
      case TRAINING -> "nhập khi tập huấn";
    };
  }

  static String of(Money money) {
    return switch (money) {
      case NONE -> "Chưa phát sinh nghĩa vụ tài chính.";
      case DUE -> "Đã thông báo nghĩa vụ tài chính, chưa nộp.";
      case MET -> "Đã nộp; việc hoàn trả thực hiện theo quy định về phí, lệ phí.";
    };
  }
}

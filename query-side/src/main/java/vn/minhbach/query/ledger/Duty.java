package vn.minhbach.query.ledger;

import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.time.Wording;

/** What the citizen has to do. */
public enum Duty {
  /** To complete what was filed; the clock has not started. */
  COMPLETION("Hoàn thiện hồ sơ đã nộp", "Completing what was filed"),
  /** To bring what form 02 asks for. */
  SUPPLEMENT("Bổ sung giấy tờ", "Bringing a supplement"),
  /** To pay a tax or fee. */
  PAYMENT("Thực hiện nghĩa vụ tài chính", "Paying what is due"),
  /** To confirm, or drop, a withdrawal. */
  CONFIRMATION("Xác nhận rút hồ sơ", "Confirming the withdrawal"),
  /** To collect the result. */
  COLLECTION("Nhận kết quả", "Collecting the result");

  private final Wording said;

  Duty(String vi, String en) {
    this.said = new Wording(vi, en);
  }

  /** What it is, in words. */
  public Wording said() {
    return said;
  }

  /** What the citizen has to do where a dossier waits for the citizen. */
  static Duty at(Axes.Stage stage) {
    return switch (stage) {
      case FILED, CHECKED, AWAITING_COMPLETION, IN_TRANSFER, REFUSED_AT_INTAKE -> COMPLETION;
      case AWAITING_SUPPLEMENT, SUSPENDED -> SUPPLEMENT;
      case RECEIVED, IN_PROGRESS -> PAYMENT;
      case WITHDRAWAL_ASKED, WITHDRAWAL_CONFIRMED, STOPPED -> CONFIRMATION;
      case DECIDED, CANCELLED -> COLLECTION;
    };
  }
}

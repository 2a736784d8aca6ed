package vn.minhbach.shared.dossier;

import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;

/**
 * The ten states of a dossier that the national portal knows (TrangThaiHoSo). Derived, never set.
 */
public enum NationalState {
  /** Mới đăng ký. */
  NEWLY_FILED(1, "Mới đăng ký"),
  /** Được tiếp nhận. */
  RECEIVED(2, "Được tiếp nhận"),
  /** Không được tiếp nhận. */
  NOT_RECEIVED(3, "Không được tiếp nhận"),
  /** Đang xử lý. */
  IN_PROGRESS(4, "Đang xử lý"),
  /** Yêu cầu bổ sung giấy tờ. */
  SUPPLEMENT_ASKED(5, "Yêu cầu bổ sung giấy tờ"),
  /** Yêu cầu thực hiện nghĩa vụ tài chính. */
  FINANCIAL_DUTY(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
  /** Công dân yêu cầu rút hồ sơ. */
  WITHDRAWAL(7, "Công dân yêu cầu rút hồ sơ"),
  /** Dừng xử lý. */
  STOPPED(8, "Dừng xử lý"),
  /** Đã xử lý xong: a result is signed <em>and</em> at the counter, never earlier. */
  DONE(9, "Đã xử lý xong"),
  /** Đã trả kết quả. */
  RETURNED(10, "Đã trả kết quả");

  private final int code;
  private final String vietnamese;

  NationalState(int code, String vietnamese) {
    this.code = code;
    this.vietnamese = vietnamese;
  }

  /** The code that is sent, 1 to 10. */
  public int code() {
    return code;
  }

  /** The name that citizens know. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The national picture of where a dossier stands. */
  public static NationalState of(Axes axes) {
    return switch (axes.stage()) {
      case FILED, CHECKED -> NEWLY_FILED;
      case AWAITING_COMPLETION, AWAITING_SUPPLEMENT -> SUPPLEMENT_ASKED;
      case REFUSED_AT_INTAKE -> NOT_RECEIVED;
      case IN_TRANSFER -> RECEIVED;
      case SUSPENDED -> IN_PROGRESS;
      case RECEIVED -> axes.money() == Money.DUE ? FINANCIAL_DUTY : RECEIVED;
      case IN_PROGRESS -> axes.money() == Money.DUE ? FINANCIAL_DUTY : IN_PROGRESS;
      case WITHDRAWAL_ASKED, WITHDRAWAL_CONFIRMED -> WITHDRAWAL;
      case STOPPED, CANCELLED -> STOPPED;
      case DECIDED -> ofDecided(axes.handOver());
    };
  }

  private static NationalState ofDecided(HandOver handOver) {
    return switch (handOver) {
      case NOT_READY -> IN_PROGRESS;
      case AT_COUNTER, NOT_COLLECTED -> DONE;
      case HANDED_OVER -> RETURNED;
    };
  }
}

package vn.minhbach.query.watch;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Wording;

/** The ways of gaming that a leader can see, by the numbers under which they are known. */
public enum Pattern {
  /** More than 30 minutes after the ticket, or from paper. */
  LATE_ENTRY(1, "Nhập muộn", "Entered late"),
  /** Handled outside the system and entered when it was done. */
  SHORT_LIFE(2, "Thủ tục nhiều ngày xong trong vài phút", "Days promised, done in minutes"),
  /** Form 04 in time; a second one is refused. */
  EXTENSION(4, "Gia hạn", "Extended"),
  /** Form 04 after the date. */
  LATE_APOLOGY(5, "Xin lỗi sau khi đã quá hạn", "Apologised after the date"),
  /** Form 02 after its window, or in the last tenth of the time. */
  LATE_SUPPLEMENT(6, "Yêu cầu bổ sung muộn", "Papers asked for late"),
  /** Form 02 for the second time and more. */
  FURTHER_ROUND(7, "Yêu cầu bổ sung nhiều lần", "Papers asked for again"),
  /** What is no paper of the procedure. */
  OTHER_PAPER(8, "Yêu cầu giấy tờ ngoài thành phần hồ sơ", "Other papers asked for"),
  /** The whole limit began anew. */
  RESTART(9, "Tính lại thời hạn từ đầu", "The limit began anew"),
  /** A tax or fee that is not paid yet. */
  OPEN_DUTY(10, "Đang chờ nghĩa vụ tài chính", "Financial duty open"),
  /** Nobody confirmed it, or the citizen denies it. */
  UNPROVED_HAND_OVER(12, "Trả kết quả không có xác nhận", "Handed over without proof"),
  /** In the last tenth of the time, or after the date. */
  LATE_WITHDRAWAL(13, "Rút hồ sơ khi sắp hoặc đã quá hạn", "Withdrawn near or after the date"),
  /** The same owner came again for the same procedure. */
  CHAIN(14, "Nộp lại cùng thủ tục", "Filed again"),
  /** Another case has another limit. */
  CORRECTED_CASE(15, "Đổi trường hợp của thủ tục", "Case corrected"),
  /** Related so, or several of one owner on one day. */
  SPLIT_OR_MERGED(20, "Tách, nhập hồ sơ", "Split or merged"),
  /** Several steps within a minute, or one that took less. */
  BURST(21, "Hoàn thành nhiều bước cùng lúc", "Steps completed in one burst"),
  /** Entered by mistake, as two people say. */
  CANCELLATION(22, "Hủy hồ sơ nhập nhầm", "Cancelled"),
  /** The calendar was changed. */
  RECOUNT(23, "Hạn thay đổi theo lịch", "Date moved by the calendar"),
  /** Its document is much older than its arrival, or it came after its date. */
  OPINION_DATES(25, "Ý kiến phối hợp ghi lùi ngày hoặc muộn", "Opinion dated back, or late"),
  /** Done before one that has waited longer. */
  JUMPED_QUEUE(26, "Giải quyết vượt thứ tự", "Queue jumped"),
  /** A part with a clock of its own. */
  TASK_OVERDUE(null, "Việc thành phần quá hạn", "Part overdue"),
  /** Somebody was named as the second person. */
  APPROVED_IN_NAME(null, "Được duyệt dưới tên", "Approved in the name of");

  private final @Nullable Integer number;
  private final Wording said;

  Pattern(@Nullable Integer number, String vi, String en) {
    this.number = number;
    this.said = new Wording(vi, en);
  }

  /** Its number among the 28; absent for lists that are none of them. */
  public @Nullable Integer number() {
    return number;
  }

  /** Its name, in words. */
  public Wording said() {
    return said;
  }
}

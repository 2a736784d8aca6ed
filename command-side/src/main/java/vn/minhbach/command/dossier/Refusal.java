package vn.minhbach.command.dossier;

import vn.minhbach.shared.dossier.Axes.Stage;

/**
 * Why an act is refused. The name is public and stable; the sentences say which rule, and what
 * would be possible instead.
 */
public enum Refusal {
  /** No such dossier. */
  NO_SUCH_DOSSIER(
      "Không có hồ sơ này.",
      "There is no such dossier.",
      "Check the code on the receipt, or look the dossier up by the citizen's name."),
  /** The identifier is taken. */
  ALREADY_OPENED(
      "Hồ sơ này đã được ghi nhận.",
      "This dossier has been entered already.",
      "Go on with the dossier that exists."),
  /** It has not been received. */
  NOT_RECEIVED_YET(
      "Hồ sơ chưa được tiếp nhận (NĐ 118/2025 Điều 17).",
      "The dossier has not been received yet (Decree 118/2025 art. 17).",
      "Check and receive it first."),
  /** It has been received. */
  ALREADY_RECEIVED(
      "Hồ sơ đã được tiếp nhận.",
      "The dossier has been received already.",
      "Use the acts of processing; a receipt is issued once."),
  /** The citizen's papers are awaited before receipt. */
  COMPLETION_AWAITED(
      "Đang chờ công dân hoàn thiện hồ sơ.",
      "The citizen has been asked to complete the dossier.",
      "Take in what was asked for, or refuse the intake with a reason."),
  /** The citizen's papers are awaited. */
  SUPPLEMENT_AWAITED(
      "Đang chờ công dân bổ sung hồ sơ (Mẫu 02).",
      "A supplement is awaited from the citizen (form 02).",
      "Take in the supplement first."),
  /** Nothing was asked for. */
  NO_SUPPLEMENT_ASKED(
      "Không có yêu cầu bổ sung nào đang mở.",
      "No supplement has been asked for.",
      "Ask for it with form 02 first."),
  /** A withdrawal is open. */
  WITHDRAWAL_OPEN(
      "Công dân đang yêu cầu rút hồ sơ.",
      "The citizen has asked to withdraw the dossier.",
      "Wait for the citizen's confirmation, stop the dossier, or let the citizen drop it."),
  /** No withdrawal is open. */
  NO_WITHDRAWAL_ASKED(
      "Công dân chưa yêu cầu rút hồ sơ.",
      "The citizen has not asked to withdraw the dossier.",
      "Only the citizen can ask; then confirm, then stop."),
  /** The withdrawal is not confirmed. */
  WITHDRAWAL_NOT_CONFIRMED(
      "Công dân chưa xác nhận việc rút hồ sơ.",
      "The citizen has not confirmed the withdrawal.",
      "The citizen confirms through a channel of their own."),
  /** It was not received. */
  REFUSED_AT_INTAKE(
      "Hồ sơ đã bị từ chối tiếp nhận (Mẫu 03).",
      "The dossier was refused at intake (form 03).",
      "A new dossier can be filed."),
  /** It has been decided. */
  ALREADY_DECIDED(
      "Hồ sơ đã có kết quả.",
      "The dossier has been decided.",
      "Hand the result over; a wrong result is corrected by a new decision."),
  /** It has not been decided. */
  NOT_DECIDED("Hồ sơ chưa có kết quả được ký.", "No result has been signed yet.", "Decide first."),
  /** It was stopped. */
  ALREADY_STOPPED(
      "Hồ sơ đã dừng giải quyết (Mẫu 05).",
      "The dossier was stopped (form 05).",
      "A new dossier can be filed."),
  /** It was cancelled. */
  ALREADY_CANCELLED(
      "Hồ sơ đã bị hủy do nhập nhầm.",
      "The entry was cancelled as a mistake.",
      "Enter the right dossier; the cancelled code stays used."),
  /** The result is not at the counter. */
  NOT_AT_COUNTER(
      "Kết quả chưa có tại quầy.",
      "The result is not at the counter yet.",
      "Record its arrival at the counter first."),
  /** The result is at the counter. */
  ALREADY_AT_COUNTER(
      "Kết quả đã có tại quầy.", "The result is at the counter already.", "Hand it over."),
  /** The citizen has it. */
  ALREADY_HANDED_OVER(
      "Kết quả đã trả cho công dân.",
      "The result has been handed over.",
      "Nothing is left to do but to rate it."),
  /** It cannot be rated yet. */
  NOT_ENDED(
      "Hồ sơ chưa kết thúc.",
      "The dossier has not ended.",
      "It can be rated once it was handed over, refused or stopped."),
  /** It has been rated. */
  ALREADY_RATED(
      "Hồ sơ đã được đánh giá.", "The dossier has been rated.", "A dossier is rated once."),
  /** Nothing was printed that could be replaced. */
  NO_RECEIPT(
      "Hồ sơ này không có giấy tiếp nhận (Mẫu 01).",
      "No receipt was issued for this dossier (form 01).",
      "Give its code; a receipt comes with the reception."),
  /** A later receipt counts. */
  RECEIPT_REPLACED(
      "Giấy tiếp nhận này đã được thay bằng giấy khác.",
      "This receipt was replaced by another one.",
      "Use the newest receipt."),
  /** Another step is open. */
  STEP_OPEN(
      "Một bước khác đang được thực hiện.",
      "Another step is open.",
      "Complete the open step first."),
  /** That step is not open. */
  STEP_NOT_OPEN("Bước này chưa được bắt đầu.", "This step has not been begun.", "Begin it first."),
  /** It stays where it is. */
  NOTHING_CHANGES(
      "Không có gì thay đổi.",
      "Nothing would change.",
      "Name somebody or something else than what is recorded."),
  /** No such opinion is open. */
  NO_SUCH_OPINION(
      "Không có ý kiến nào đang chờ với số này.",
      "No opinion with this number is awaited.",
      "The dossier's timeline lists the opinions that are open."),
  /** Its date has not passed. */
  OPINION_NOT_DUE(
      "Chưa hết hạn lấy ý kiến.",
      "The date for this opinion has not passed.",
      "Silence counts only after the date that was set."),
  /** An opinion is awaited. */
  OPINION_AWAITED(
      "Đang chờ ý kiến của cơ quan phối hợp.",
      "An opinion is awaited from another agency.",
      "Record the answer, or its silence after the date."),
  /** Money is due. */
  FINANCIAL_DUTY_OPEN(
      "Công dân chưa hoàn thành nghĩa vụ tài chính.",
      "A financial duty is open.",
      "Record its payment first."),
  /** No money is due. */
  NO_FINANCIAL_DUTY(
      "Không có nghĩa vụ tài chính nào đang mở.",
      "No financial duty is open.",
      "It needs the tax agency's notice first."),
  /** Nothing was promised. */
  NO_PROMISE(
      "Thủ tục này không có thời hạn.",
      "No date was promised, so none can be moved.",
      "Decide the dossier."),
  /** Law allows one. */
  ALREADY_EXTENDED(
      "Chỉ được hẹn lại một lần (NĐ 61/2018 Điều 19.9).",
      "A dossier is extended at most once (Decree 61/2018 art. 19.9).",
      "Decide it; it will show as late."),
  /** It had to be earlier. */
  EXTENSION_TOO_LATE(
      "Gia hạn phải trước khi hết hạn ít nhất 01 ngày (NĐ 61/2018 Điều 19.9).",
      "An extension is granted at the latest one day before the date (Decree 61/2018 art. 19.9).",
      "The dossier stays late; apologise when handing it over."),
  /** The new date must be later. */
  NOT_A_LATER_DATE(
      "Ngày hẹn mới phải là ngày làm việc sau ngày hẹn cũ.",
      "The new date must be a working day after the promised date.",
      "Choose a later working day."),
  /** Only for procedures settled the same day. */
  NOT_SETTLED_AT_ONCE(
      "Thủ tục này không thuộc loại trả ngay.",
      "This procedure is not one that is settled at once.",
      "Receive it; a receipt will be issued."),
  /** No version of it is in force. */
  PROCEDURE_NOT_IN_FORCE(
      "Thủ tục này hiện không có hiệu lực.",
      "No version of this procedure is in force today.",
      "Choose a procedure in force, or have its new version activated first."),
  /** Its name alone says something about a person. */
  SENSITIVE_IS_NOT_SHOWN(
      "Thủ tục nhạy cảm không được hiển thị trên màn hình công cộng.",
      "A sensitive procedure is never shown on the screen in the hall.",
      "Receive it without showing it; call the citizen by phone or message."),
  /** It is on its way to the competent agency. */
  IN_TRANSFER(
      "Hồ sơ đang chuyển đến cơ quan có thẩm quyền (NĐ 118/2025 Điều 18).",
      "The dossier is on its way to the competent agency (Decree 118/2025 art. 18).",
      "That agency receives it; then its clock starts."),
  /** It would be taken in for itself. */
  COMPETENT_HERE(
      "Cơ quan này có thẩm quyền giải quyết.",
      "This agency is competent itself.",
      "Receive it here; no transfer is needed."),
  /** Another agency must receive it. */
  NOT_COMPETENT(
      "Chỉ cơ quan có thẩm quyền được tiếp nhận hồ sơ này.",
      "Only the competent agency can receive this dossier.",
      "An officer of the competent agency receives it."),
  /** A further round needs a law and a leader. */
  FURTHER_ROUND(
      "Chỉ được yêu cầu bổ sung một lần (NĐ 61/2018 Điều 11.1.c); lần sau cần căn cứ pháp lý và lãnh đạo duyệt.",
      "Papers are asked for once (Decree 61/2018 art. 11.1.c); a further round needs a law that allows"
          + " it, and a leader.",
      "State the legal basis and let a leader ask or approve; or decide on what is there."),
  /** The window is over. */
  SUPPLEMENT_WINDOW_OVER(
      "Đã quá thời hạn được yêu cầu bổ sung của thủ tục (NĐ 61/2018 Điều 19.4).",
      "The time in which a supplement may be asked for is over (Decree 61/2018 art. 19.4).",
      "State the legal basis and let a leader ask or approve; or decide on what is there."),
  /** It is not on the list. */
  NOT_A_PAPER_OF_THE_PROCEDURE(
      "Giấy tờ này không có trong thành phần hồ sơ của thủ tục (NĐ 61/2018 Điều 5.1.đ).",
      "This is no paper of the procedure (Decree 61/2018 art. 5.1.đ).",
      "Choose from the procedure's papers; anything else goes under others, with its legal basis."),
  /** Silence is not consent. */
  SILENCE_NEEDS_A_LAW(
      "Im lặng chỉ là đồng ý khi luật quy định.",
      "Silence is consent only where a law says so.",
      "State the legal basis, or ask without taking silence for consent."),
  /** Papers of a linked agency are awaited. */
  LINKED_TASK_OPEN(
      "Đang chờ cơ quan liên thông thực hiện.",
      "A linked agency has not done its part.",
      "Record what it sent."),
  /** No such linked task is open. */
  NO_SUCH_LINKED_TASK(
      "Không có việc liên thông nào đang chờ với số này.",
      "No linked task with this number is open.",
      "The dossier's timeline lists the tasks that are open."),
  /** The law stops the clock. */
  CLOCK_SUSPENDED(
      "Thời hạn đang tạm dừng theo luật.",
      "The law stops the clock of this dossier.",
      "It goes on by itself at the stated date; resume it first if that is over earlier."),
  /** Nothing stops the clock. */
  NOT_SUSPENDED(
      "Thời hạn không bị tạm dừng.", "The clock is not stopped by law.", "Go on with the work."),
  /** There is nothing to apologise for. */
  NOT_LATE(
      "Hồ sơ chưa quá hạn.",
      "The promise is not broken.",
      "Extend with form 04 at the latest one day before the date."),
  /** One apology is enough. */
  ALREADY_APOLOGISED(
      "Đã xin lỗi về hồ sơ này.",
      "An apology has been issued for this dossier.",
      "Decide it; it will show as late."),
  /** The cause "other" says nothing. */
  CAUSE_NOT_EXPLAINED(
      "Nguyên nhân khác phải được nêu rõ (Mẫu 04).",
      "Another cause must be explained (form 04).",
      "Say in a note who was late and why."),
  /** A late entry needs a leader. */
  LATE_ENTRY_NEEDS_LEADER(
      "Nhập bổ sung hồ sơ giấy phải có lãnh đạo duyệt.",
      "A dossier that came in on paper earlier is entered with a leader's approval.",
      "Name a leader who vouches for it."),
  /** Nobody has it yet. */
  NOT_HANDED_OVER(
      "Kết quả chưa được ghi nhận là đã trả.",
      "It is not recorded that the result was handed over.",
      "Collect it at the counter."),
  /** A leader must do it. */
  LEADER_NEEDED(
      "Việc này thuộc thẩm quyền của lãnh đạo.", "This is for a leader to do.", "Ask your leader."),
  /** An administrator must do it. */
  ADMINISTRATOR_NEEDED(
      "Việc này do quản trị hệ thống thực hiện.",
      "This is for an administrator to do.",
      "Ask your administrator."),
  /** The citizen must do it. */
  CITIZEN_NEEDED(
      "Việc này do chính công dân thực hiện.",
      "This is for the citizen to do.",
      "The citizen does it by the link on the receipt."),
  /** Neither a clerk nor a leader asks. */
  COUNTER_NEEDED(
      "Việc này do cán bộ Một cửa hoặc lãnh đạo thực hiện.",
      "This is for a clerk of the one-stop shop or a leader to do.",
      "Ask at the counter."),
  /** Staff must do it. */
  STAFF_NEEDED("Việc này do cán bộ thực hiện.", "This is for staff to do.", "Ask at the counter."),
  /** Two people are needed. */
  SECOND_PERSON_NEEDED(
      "Cần người thứ hai duyệt.",
      "A second person must approve.",
      "Name an approver who is not you."),
  /** It was taken over from another system. */
  TAKEN_OVER(
      "Hồ sơ này được chuyển từ hệ thống cũ.",
      "This dossier was taken over from another system, which says how it came in.",
      "Correct it at its source, and import a newer extract."),
  /** It is a past dossier of another number. */
  NOT_A_PAST_DOSSIER(
      "Hồ sơ này không phải hồ sơ chuyển từ hệ thống cũ.",
      "This dossier was not taken over from another system.",
      "Work on it here.");

  private final String vietnamese;
  private final String english;
  private final String instead;

  Refusal(String vietnamese, String english, String instead) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.instead = instead;
  }

  /** The rule, in Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The rule, in English. */
  public String english() {
    return english;
  }

  /** What would be possible instead. */
  public String instead() {
    return instead;
  }

  /** Why work on a dossier is refused while it stands at this stage. */
  static Refusal whileAt(Stage stage) {
    return switch (stage) {
      case FILED, CHECKED -> NOT_RECEIVED_YET;
      case AWAITING_COMPLETION -> COMPLETION_AWAITED;
      case REFUSED_AT_INTAKE -> REFUSED_AT_INTAKE;
      case RECEIVED, IN_PROGRESS -> ALREADY_RECEIVED;
      case IN_TRANSFER -> IN_TRANSFER;
      case SUSPENDED -> CLOCK_SUSPENDED;
      case AWAITING_SUPPLEMENT -> SUPPLEMENT_AWAITED;
      case WITHDRAWAL_ASKED, WITHDRAWAL_CONFIRMED -> WITHDRAWAL_OPEN;
      case STOPPED -> ALREADY_STOPPED;
      case DECIDED -> ALREADY_DECIDED;
      case CANCELLED -> ALREADY_CANCELLED;
    };
  }
}

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
      "Kiểm tra lại mã trên giấy tiếp nhận hoặc tra cứu theo tên công dân.",
      "Check the code on the receipt, or look the dossier up by the citizen's name."),
  /** The identifier is taken. */
  ALREADY_OPENED(
      "Hồ sơ này đã được ghi nhận.",
      "This dossier has been entered already.",
      "Tiếp tục với hồ sơ đã có.",
      "Go on with the dossier that exists."),
  /** It has not been received. */
  NOT_RECEIVED_YET(
      "Hồ sơ chưa được tiếp nhận (NĐ 118/2025 Điều 17).",
      "The dossier has not been received yet (Decree 118/2025 art. 17).",
      "Kiểm tra và tiếp nhận hồ sơ trước.",
      "Check and receive it first."),
  /** It has been received. */
  ALREADY_RECEIVED(
      "Hồ sơ đã được tiếp nhận.",
      "The dossier has been received already.",
      "Dùng các thao tác giải quyết; giấy tiếp nhận chỉ được cấp một lần.",
      "Use the acts of processing; a receipt is issued once."),
  /** The citizen's papers are awaited before receipt. */
  COMPLETION_AWAITED(
      "Đang chờ công dân hoàn thiện hồ sơ.",
      "The citizen has been asked to complete the dossier.",
      "Ghi nhận giấy tờ đã yêu cầu, hoặc từ chối tiếp nhận và nêu rõ lý do.",
      "Take in what was asked for, or refuse the intake with a reason."),
  /** The citizen's papers are awaited. */
  SUPPLEMENT_AWAITED(
      "Đang chờ công dân bổ sung hồ sơ (Mẫu 02).",
      "A supplement is awaited from the citizen (form 02).",
      "Ghi nhận giấy tờ bổ sung trước.",
      "Take in the supplement first."),
  /** Nothing was asked for. */
  NO_SUPPLEMENT_ASKED(
      "Không có yêu cầu bổ sung nào đang mở.",
      "No supplement has been asked for.",
      "Yêu cầu bổ sung bằng Mẫu 02 trước.",
      "Ask for it with form 02 first."),
  /** A withdrawal is open. */
  WITHDRAWAL_OPEN(
      "Công dân đang yêu cầu rút hồ sơ.",
      "The citizen has asked to withdraw the dossier.",
      "Chờ công dân xác nhận, dừng giải quyết hồ sơ, hoặc để công dân thôi yêu cầu rút.",
      "Wait for the citizen's confirmation, stop the dossier, or let the citizen drop it."),
  /** No withdrawal is open. */
  NO_WITHDRAWAL_ASKED(
      "Công dân chưa yêu cầu rút hồ sơ.",
      "The citizen has not asked to withdraw the dossier.",
      "Chỉ công dân mới được yêu cầu rút; sau đó xác nhận rồi dừng giải quyết.",
      "Only the citizen can ask; then confirm, then stop."),
  /** The withdrawal is not confirmed. */
  WITHDRAWAL_NOT_CONFIRMED(
      "Công dân chưa xác nhận việc rút hồ sơ.",
      "The citizen has not confirmed the withdrawal.",
      "Công dân tự xác nhận qua kênh của mình.",
      "The citizen confirms through a channel of their own."),
  /** It was not received. */
  REFUSED_AT_INTAKE(
      "Hồ sơ đã bị từ chối tiếp nhận (Mẫu 03).",
      "The dossier was refused at intake (form 03).",
      "Công dân có thể nộp hồ sơ mới.",
      "A new dossier can be filed."),
  /** It has been decided. */
  ALREADY_DECIDED(
      "Hồ sơ đã có kết quả.",
      "The dossier has been decided.",
      "Trả kết quả cho công dân; kết quả sai được sửa bằng một quyết định mới.",
      "Hand the result over; a wrong result is corrected by a new decision."),
  /** It has not been decided. */
  NOT_DECIDED(
      "Hồ sơ chưa có kết quả được ký.",
      "No result has been signed yet.",
      "Ký kết quả giải quyết trước.",
      "Decide first."),
  /** It was stopped. */
  ALREADY_STOPPED(
      "Hồ sơ đã dừng giải quyết (Mẫu 05).",
      "The dossier was stopped (form 05).",
      "Công dân có thể nộp hồ sơ mới.",
      "A new dossier can be filed."),
  /** It was cancelled. */
  ALREADY_CANCELLED(
      "Hồ sơ đã bị hủy do nhập nhầm.",
      "The entry was cancelled as a mistake.",
      "Nhập hồ sơ đúng; mã đã hủy không được dùng lại.",
      "Enter the right dossier; the cancelled code stays used."),
  /** The result is not at the counter. */
  NOT_AT_COUNTER(
      "Kết quả chưa có tại quầy.",
      "The result is not at the counter yet.",
      "Ghi nhận kết quả đã về quầy trước.",
      "Record its arrival at the counter first."),
  /** The result is at the counter. */
  ALREADY_AT_COUNTER(
      "Kết quả đã có tại quầy.",
      "The result is at the counter already.",
      "Trả kết quả cho công dân.",
      "Hand it over."),
  /** The citizen has it. */
  ALREADY_HANDED_OVER(
      "Kết quả đã trả cho công dân.",
      "The result has been handed over.",
      "Không còn việc gì ngoài việc đánh giá hồ sơ.",
      "Nothing is left to do but to rate it."),
  /** It cannot be rated yet. */
  NOT_ENDED(
      "Hồ sơ chưa kết thúc.",
      "The dossier has not ended.",
      "Có thể đánh giá sau khi hồ sơ đã trả kết quả, bị từ chối hoặc dừng giải quyết.",
      "It can be rated once it was handed over, refused or stopped."),
  /** It has been rated. */
  ALREADY_RATED(
      "Hồ sơ đã được đánh giá.",
      "The dossier has been rated.",
      "Mỗi hồ sơ chỉ được đánh giá một lần.",
      "A dossier is rated once."),
  /** Nothing was printed that could be replaced. */
  NO_RECEIPT(
      "Hồ sơ này không có giấy tiếp nhận (Mẫu 01).",
      "No receipt was issued for this dossier (form 01).",
      "Cung cấp mã hồ sơ; giấy tiếp nhận được cấp khi hồ sơ được tiếp nhận.",
      "Give its code; a receipt comes with the reception."),
  /** A later receipt counts. */
  RECEIPT_REPLACED(
      "Giấy tiếp nhận này đã được thay bằng giấy khác.",
      "This receipt was replaced by another one.",
      "Dùng giấy tiếp nhận mới nhất.",
      "Use the newest receipt."),
  /** Another step is open. */
  STEP_OPEN(
      "Một bước khác đang được thực hiện.",
      "Another step is open.",
      "Hoàn thành bước đang mở trước.",
      "Complete the open step first."),
  /** That step is not open. */
  STEP_NOT_OPEN(
      "Bước này chưa được bắt đầu.",
      "This step has not been begun.",
      "Bắt đầu bước này trước.",
      "Begin it first."),
  /** It stays where it is. */
  NOTHING_CHANGES(
      "Không có gì thay đổi.",
      "Nothing would change.",
      "Chọn người hoặc nội dung khác với điều đã ghi nhận.",
      "Name somebody or something else than what is recorded."),
  /** No such opinion is open. */
  NO_SUCH_OPINION(
      "Không có ý kiến nào đang chờ với số này.",
      "No opinion with this number is awaited.",
      "Xem các ý kiến đang chờ trong diễn biến hồ sơ.",
      "The dossier's timeline lists the opinions that are open."),
  /** Its date has not passed. */
  OPINION_NOT_DUE(
      "Chưa hết hạn lấy ý kiến.",
      "The date for this opinion has not passed.",
      "Việc im lặng chỉ được tính sau ngày đã ấn định.",
      "Silence counts only after the date that was set."),
  /** An opinion is awaited. */
  OPINION_AWAITED(
      "Đang chờ ý kiến của cơ quan phối hợp.",
      "An opinion is awaited from another agency.",
      "Ghi nhận ý kiến trả lời, hoặc việc không trả lời khi đã quá hạn.",
      "Record the answer, or its silence after the date."),
  /** Money is due. */
  FINANCIAL_DUTY_OPEN(
      "Công dân chưa hoàn thành nghĩa vụ tài chính.",
      "A financial duty is open.",
      "Ghi nhận việc nộp tiền trước.",
      "Record its payment first."),
  /** No money is due. */
  NO_FINANCIAL_DUTY(
      "Không có nghĩa vụ tài chính nào đang mở.",
      "No financial duty is open.",
      "Cần có thông báo của cơ quan thuế trước.",
      "It needs the tax agency's notice first."),
  /** Nothing was promised. */
  NO_PROMISE(
      "Thủ tục này không có thời hạn.",
      "No date was promised, so none can be moved.",
      "Ký kết quả giải quyết hồ sơ.",
      "Decide the dossier."),
  /** Law allows one. */
  ALREADY_EXTENDED(
      "Chỉ được hẹn lại một lần (NĐ 61/2018 Điều 19.9).",
      "A dossier is extended at most once (Decree 61/2018 art. 19.9).",
      "Ký kết quả giải quyết; hồ sơ sẽ được ghi là quá hạn.",
      "Decide it; it will show as late."),
  /** It had to be earlier. */
  EXTENSION_TOO_LATE(
      "Gia hạn phải trước khi hết hạn ít nhất 01 ngày (NĐ 61/2018 Điều 19.9).",
      "An extension is granted at the latest one day before the date (Decree 61/2018 art. 19.9).",
      "Hồ sơ vẫn bị tính là quá hạn; xin lỗi công dân khi trả kết quả.",
      "The dossier stays late; apologise when handing it over."),
  /** The new date must be later. */
  NOT_A_LATER_DATE(
      "Ngày hẹn mới phải là ngày làm việc sau ngày hẹn cũ.",
      "The new date must be a working day after the promised date.",
      "Chọn một ngày làm việc muộn hơn.",
      "Choose a later working day."),
  /** Only for procedures settled the same day. */
  NOT_SETTLED_AT_ONCE(
      "Thủ tục này không thuộc loại trả ngay.",
      "This procedure is not one that is settled at once.",
      "Tiếp nhận hồ sơ; giấy tiếp nhận sẽ được cấp.",
      "Receive it; a receipt will be issued."),
  /** No version of it is in force. */
  PROCEDURE_NOT_IN_FORCE(
      "Thủ tục này hiện không có hiệu lực.",
      "No version of this procedure is in force today.",
      "Chọn thủ tục đang có hiệu lực, hoặc đề nghị kích hoạt phiên bản mới trước.",
      "Choose a procedure in force, or have its new version activated first."),
  /** Its name alone says something about a person. */
  SENSITIVE_IS_NOT_SHOWN(
      "Thủ tục nhạy cảm không được hiển thị trên màn hình công cộng.",
      "A sensitive procedure is never shown on the screen in the hall.",
      "Tiếp nhận mà không hiển thị; mời công dân qua điện thoại hoặc tin nhắn.",
      "Receive it without showing it; call the citizen by phone or message."),
  /** It is on its way to the competent agency. */
  IN_TRANSFER(
      "Hồ sơ đang chuyển đến cơ quan có thẩm quyền (NĐ 118/2025 Điều 18).",
      "The dossier is on its way to the competent agency (Decree 118/2025 art. 18).",
      "Cơ quan đó tiếp nhận hồ sơ; từ lúc ấy thời hạn mới bắt đầu tính.",
      "That agency receives it; then its clock starts."),
  /** It would be taken in for itself. */
  COMPETENT_HERE(
      "Cơ quan này có thẩm quyền giải quyết.",
      "This agency is competent itself.",
      "Tiếp nhận ngay tại đây; không cần chuyển hồ sơ.",
      "Receive it here; no transfer is needed."),
  /** Another agency must receive it. */
  NOT_COMPETENT(
      "Chỉ cơ quan có thẩm quyền được tiếp nhận hồ sơ này.",
      "Only the competent agency can receive this dossier.",
      "Cán bộ của cơ quan có thẩm quyền tiếp nhận hồ sơ.",
      "An officer of the competent agency receives it."),
  /** A further round needs a law and a leader. */
  FURTHER_ROUND(
      "Chỉ được yêu cầu bổ sung một lần (NĐ 61/2018 Điều 11.1.c); lần sau cần căn cứ pháp lý và lãnh đạo duyệt.",
      "Papers are asked for once (Decree 61/2018 art. 11.1.c); a further round needs a law that allows"
          + " it, and a leader.",
      "Nêu căn cứ pháp lý và để lãnh đạo yêu cầu hoặc duyệt; hoặc giải quyết theo hồ sơ hiện có.",
      "State the legal basis and let a leader ask or approve; or decide on what is there."),
  /** The window is over. */
  SUPPLEMENT_WINDOW_OVER(
      "Đã quá thời hạn được yêu cầu bổ sung của thủ tục (NĐ 61/2018 Điều 19.4).",
      "The time in which a supplement may be asked for is over (Decree 61/2018 art. 19.4).",
      "Nêu căn cứ pháp lý và để lãnh đạo yêu cầu hoặc duyệt; hoặc giải quyết theo hồ sơ hiện có.",
      "State the legal basis and let a leader ask or approve; or decide on what is there."),
  /** It is not on the list. */
  NOT_A_PAPER_OF_THE_PROCEDURE(
      "Giấy tờ này không có trong thành phần hồ sơ của thủ tục (NĐ 61/2018 Điều 5.1.đ).",
      "This is no paper of the procedure (Decree 61/2018 art. 5.1.đ).",
      "Chọn trong thành phần hồ sơ của thủ tục; giấy tờ khác ghi vào mục khác, kèm căn cứ pháp lý.",
      "Choose from the procedure's papers; anything else goes under others, with its legal basis."),
  /** Silence is not consent. */
  SILENCE_NEEDS_A_LAW(
      "Im lặng chỉ là đồng ý khi luật quy định.",
      "Silence is consent only where a law says so.",
      "Nêu căn cứ pháp lý, hoặc lấy ý kiến mà không coi im lặng là đồng ý.",
      "State the legal basis, or ask without taking silence for consent."),
  /** Papers of a linked agency are awaited. */
  LINKED_TASK_OPEN(
      "Đang chờ cơ quan liên thông thực hiện.",
      "A linked agency has not done its part.",
      "Ghi nhận kết quả cơ quan liên thông đã gửi.",
      "Record what it sent."),
  /** No such linked task is open. */
  NO_SUCH_LINKED_TASK(
      "Không có việc liên thông nào đang chờ với số này.",
      "No linked task with this number is open.",
      "Xem các việc liên thông đang chờ trong diễn biến hồ sơ.",
      "The dossier's timeline lists the tasks that are open."),
  /** The law stops the clock. */
  CLOCK_SUSPENDED(
      "Thời hạn đang tạm dừng theo luật.",
      "The law stops the clock of this dossier.",
      "Thời hạn tự tính tiếp từ ngày đã ghi; nếu lý do tạm dừng hết sớm hơn, hãy cho tính tiếp trước.",
      "It goes on by itself at the stated date; resume it first if that is over earlier."),
  /** Nothing stops the clock. */
  NOT_SUSPENDED(
      "Thời hạn không bị tạm dừng.",
      "The clock is not stopped by law.",
      "Tiếp tục giải quyết hồ sơ.",
      "Go on with the work."),
  /** There is nothing to apologise for. */
  NOT_LATE(
      "Hồ sơ chưa quá hạn.",
      "The promise is not broken.",
      "Hẹn lại bằng Mẫu 04 trước khi hết hạn ít nhất 01 ngày.",
      "Extend with form 04 at the latest one day before the date."),
  /** One apology is enough. */
  ALREADY_APOLOGISED(
      "Đã xin lỗi về hồ sơ này.",
      "An apology has been issued for this dossier.",
      "Ký kết quả giải quyết; hồ sơ sẽ được ghi là quá hạn.",
      "Decide it; it will show as late."),
  /** The cause "other" says nothing. */
  CAUSE_NOT_EXPLAINED(
      "Nguyên nhân khác phải được nêu rõ (Mẫu 04).",
      "Another cause must be explained (form 04).",
      "Ghi chú rõ ai chậm và vì sao.",
      "Say in a note who was late and why."),
  /** A late entry needs a leader. */
  LATE_ENTRY_NEEDS_LEADER(
      "Nhập bổ sung hồ sơ giấy phải có lãnh đạo duyệt.",
      "A dossier that came in on paper earlier is entered with a leader's approval.",
      "Ghi tên lãnh đạo chịu trách nhiệm duyệt.",
      "Name a leader who vouches for it."),
  /** Nobody has it yet. */
  NOT_HANDED_OVER(
      "Kết quả chưa được ghi nhận là đã trả.",
      "It is not recorded that the result was handed over.",
      "Nhận kết quả tại quầy.",
      "Collect it at the counter."),
  /** A leader must do it. */
  LEADER_NEEDED(
      "Việc này thuộc thẩm quyền của lãnh đạo.",
      "This is for a leader to do.",
      "Đề nghị lãnh đạo thực hiện.",
      "Ask your leader."),
  /** An administrator must do it. */
  ADMINISTRATOR_NEEDED(
      "Việc này do quản trị hệ thống thực hiện.",
      "This is for an administrator to do.",
      "Đề nghị quản trị hệ thống thực hiện.",
      "Ask your administrator."),
  /** The citizen must do it. */
  CITIZEN_NEEDED(
      "Việc này do chính công dân thực hiện.",
      "This is for the citizen to do.",
      "Công dân thực hiện qua đường dẫn trên giấy tiếp nhận.",
      "The citizen does it by the link on the receipt."),
  /** Neither a clerk nor a leader asks. */
  COUNTER_NEEDED(
      "Việc này do cán bộ Một cửa hoặc lãnh đạo thực hiện.",
      "This is for a clerk of the one-stop shop or a leader to do.",
      "Đề nghị hỗ trợ tại quầy.",
      "Ask at the counter."),
  /** Staff must do it. */
  STAFF_NEEDED(
      "Việc này do cán bộ thực hiện.",
      "This is for staff to do.",
      "Đề nghị hỗ trợ tại quầy.",
      "Ask at the counter."),
  /** Two people are needed. */
  SECOND_PERSON_NEEDED(
      "Cần người thứ hai duyệt.",
      "A second person must approve.",
      "Ghi tên một người duyệt khác, không phải chính mình.",
      "Name an approver who is not you."),
  /** It was taken over from another system. */
  TAKEN_OVER(
      "Hồ sơ này được chuyển từ hệ thống cũ.",
      "This dossier was taken over from another system, which says how it came in.",
      "Sửa tại hệ thống nguồn rồi nhập bản trích xuất mới hơn.",
      "Correct it at its source, and import a newer extract."),
  /** It is a past dossier of another number. */
  NOT_A_PAST_DOSSIER(
      "Hồ sơ này không phải hồ sơ chuyển từ hệ thống cũ.",
      "This dossier was not taken over from another system.",
      "Giải quyết hồ sơ ngay trên hệ thống này.",
      "Work on it here.");

  private final String vietnamese;
  private final String english;
  private final String insteadVi;
  private final String instead;

  Refusal(String vietnamese, String english, String insteadVi, String instead) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.insteadVi = insteadVi;
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

  /** What would be possible instead, in Vietnamese. */
  public String insteadVietnamese() {
    return insteadVi;
  }

  /** What would be possible instead, in English. */
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

package vn.minhbach.command.queue;

/** Why something is refused at the queue; the names are public and stable. */
public enum QueueRefusal {
  /** Somebody who may not. */
  NOT_ENTITLED(
      "Công dân chỉ được lấy số; chỉ cán bộ của cơ quan này được gọi số.",
      "Citizens take tickets; only officers of this agency call them.",
      "Đề nghị cán bộ của cơ quan thực hiện.",
      "Let an officer of the agency do it."),
  /** The day of that queue is over. */
  NOT_TODAY(
      "Số thứ tự chỉ có giá trị trong ngày.",
      "Tickets hold on their day only.",
      "Lấy số của ngày hôm nay.",
      "Take a ticket of today."),
  /** All 999 are taken. */
  NUMBERS_USED_UP(
      "Đã phát hết 999 số của chữ cái này trong ngày.",
      "All 999 numbers of this letter have been taken today.",
      "Phục vụ không cần số; ngày mai số được phát lại từ đầu.",
      "Serve without a ticket; the numbers start again tomorrow."),
  /** Nobody of these letters waits. */
  NOBODY_WAITING(
      "Không có ai đang chờ ở lĩnh vực này.",
      "Nobody is waiting for these letters.",
      "Gọi số của lĩnh vực khác, hoặc kết thúc số đang phục vụ tại quầy.",
      "Call other letters, or finish the ticket at the counter."),
  /** Nobody has drawn it today. */
  NO_SUCH_TICKET(
      "Hôm nay không có số này.",
      "Nobody has drawn this ticket today.",
      "Xem lại số và ngày ghi trên phiếu.",
      "Look at the number on the ticket, and at its date."),
  /** It was called already. */
  NOT_WAITING(
      "Số này không còn trong hàng chờ.",
      "This ticket is not waiting.",
      "Số bị lỡ lượt phải được đưa lại vào hàng chờ trước; số đang ở quầy thì gọi lại tại quầy đó.",
      "A missed ticket is returned to the line first; one at a counter is recalled there."),
  /** Another counter has it, or none. */
  NOT_AT_THIS_COUNTER(
      "Số này không được gọi tại quầy này.",
      "This ticket has not been called to this counter, or is done with there.",
      "Để quầy đã gọi số này thực hiện.",
      "Let the counter that called it do it."),
  /** It did not miss a call. */
  NOT_MISSED(
      "Số này không bị lỡ lượt.",
      "This ticket has missed no call.",
      "Chỉ số bị lỡ lượt mới được đưa lại vào hàng chờ.",
      "Only a missed ticket is returned to the line.");

  private final String vietnamese;
  private final String english;
  private final String insteadVi;
  private final String instead;

  QueueRefusal(String vietnamese, String english, String insteadVi, String instead) {
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
}

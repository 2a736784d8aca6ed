package vn.minhbach.command.calendar;

/** Why a change of the calendar is refused; the names are public and stable. */
public enum CalendarRefusal {
  /** Somebody who may not draft drafts. */
  DRAFTER_NOT_ENTITLED(
      "Chỉ lãnh đạo hoặc quản trị hệ thống được soạn lịch làm việc.",
      "Only a leader or an administrator drafts a calendar.",
      "Đề nghị lãnh đạo hoặc quản trị hệ thống soạn.",
      "Ask one of them."),
  /** The name is taken. */
  VERSION_TAKEN(
      "Tên phiên bản lịch này đã được dùng; ngày hẹn ghi lại phiên bản nên tên không dùng lại.",
      "A version of this name exists; due dates remember the version, so a name is used once.",
      "Đặt tên mới ở dòng 'version' của văn bản.",
      "Give the text a new name on its line 'version'."),
  /** There is no such draft. */
  VERSION_UNKNOWN(
      "Không có phiên bản lịch này.",
      "No such version has been drafted.",
      "Xem tên các bản soạn trong danh sách lịch làm việc.",
      "The list of calendars names the drafts."),
  /** It holds, or held. */
  ALREADY_CONFIRMED(
      "Phiên bản lịch này đã được xác nhận.",
      "This version has been confirmed already.",
      "Soạn phiên bản mới; quay lại lịch cũ cũng là một phiên bản mới.",
      "Draft a new version; going back is a new version too."),
  /** A version that was drafted later holds. */
  OVERTAKEN(
      "Một phiên bản soạn sau đã được xác nhận.",
      "A version that was drafted later has been confirmed.",
      "Soạn lại dựa trên phiên bản đang có hiệu lực.",
      "Draft it anew on top of the version that holds."),
  /** The person who drafted it may not confirm it. */
  SECOND_PERSON_NEEDED(
      "Người soạn lịch không được tự xác nhận.",
      "Another person than the one who drafted it has to confirm it.",
      "Đề nghị lãnh đạo xác nhận, hoặc quản trị hệ thống xác nhận bản do lãnh đạo soạn.",
      "Let a leader confirm it, or an administrator what a leader drafted."),
  /** One of the two has to be a leader. */
  LEADER_NEEDED(
      "Một trong hai người phải là lãnh đạo; ngày đã qua chỉ lãnh đạo được chấp nhận thay đổi.",
      "One of the two has to be a leader, and past days are accepted by a leader only.",
      "Đề nghị lãnh đạo xác nhận.",
      "Let a leader confirm it."),
  /** Days that are over would become worked or off. */
  PAST_DAYS(
      "Lịch này đổi những ngày đã qua, có thể làm hết quá hạn.",
      "It changes days that are over, which might cure what is late.",
      "Đối chiếu bản xem trước; lãnh đạo chấp nhận thay đổi thì nêu rõ điều đó khi xác nhận.",
      "Look at the preview; a leader who accepts that says so in the confirmation."),
  /** The asker is no staff. */
  STAFF_NEEDED(
      "Bản xem trước chỉ dành cho cán bộ.",
      "What a change would do to dossiers is for staff.",
      "Hỏi tại quầy về hồ sơ của mình.",
      "Ask at the counter about your own dossier.");

  private final String vietnamese;
  private final String english;
  private final String insteadVi;
  private final String instead;

  CalendarRefusal(String vietnamese, String english, String insteadVi, String instead) {
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

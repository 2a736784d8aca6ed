package vn.minhbach.command.procedure;

/** Why the catalogue refuses; the names are public and stable. */
public enum ProcedureRefusal {
  /** There is no such version of the procedure. */
  VERSION_UNKNOWN(
      "Thủ tục này chưa có phiên bản nào mang số này được soạn.",
      "No such version has been drafted.",
      "Kiểm tra lại số phiên bản, hoặc soạn phiên bản đó trước.",
      "Check the number of the version, or draft it first."),
  /** It is in force or was; what has been promised under it must stay true. */
  ALREADY_ACTIVATED(
      "Phiên bản đã kích hoạt thì không được sửa đổi.",
      "A version is never altered once activated.",
      "Soạn một phiên bản mới.",
      "Draft a new version."),
  /** A later version has been activated. */
  OVERTAKEN(
      "Một phiên bản sau đã được kích hoạt.",
      "A later version has been activated.",
      "Soạn một phiên bản mới.",
      "Draft a new version."),
  /** A case has no confirmed limit. */
  LIMIT_UNKNOWN(
      "Có trường hợp chưa xác định thời hạn kèm đơn vị tính; giấy tiếp nhận không được hẹn theo"
          + " phỏng đoán (NĐ 118/2025 Điều 17).",
      "A case has no confirmed limit with its unit, and no receipt may promise a guess"
          + " (Decree 118/2025 art. 17).",
      "Soạn một phiên bản mới có nêu thời hạn đó.",
      "Draft a new version that states it."),
  /** The name is another document's title. */
  NAME_OF_ANOTHER_DOCUMENT(
      "Tên này là tên của một văn bản khác.",
      "The name is the title of another document.",
      "Soạn một phiên bản mới mang đúng tên của thủ tục.",
      "Draft a new version under the procedure's own name."),
  /** Questions of the import are open. */
  NEEDS_REVIEW(
      "Phiên bản còn những điểm cần làm rõ từ khi nhập dữ liệu.",
      "Questions of the import are open.",
      "Soạn một phiên bản mới làm rõ những điểm đó.",
      "Draft a new version that answers them."),
  /** The person who drafted it may not activate it. */
  SECOND_PERSON_NEEDED(
      "Người soạn phiên bản không được tự kích hoạt.",
      "Another person than the one who drafted it has to activate it.",
      "Đề nghị người khác kích hoạt.",
      "Let somebody else activate it."),
  /** It would overlap the version in force. */
  NOT_AFTER_THE_VERSION_BEFORE(
      "Phiên bản mới phải có hiệu lực sau ngày phiên bản trước bắt đầu có hiệu lực.",
      "It has to begin after the day on which the version before began.",
      "Chọn ngày có hiệu lực muộn hơn.",
      "Choose a later day."),
  /** Dossiers may have been received under the version before. */
  IN_THE_PAST(
      "Hồ sơ giữ phiên bản có hiệu lực khi tiếp nhận, nên phiên bản mới không thể có hiệu lực từ"
          + " ngày đã qua.",
      "A dossier keeps the version in force on its receipt, so a new one cannot begin in the past.",
      "Chọn hôm nay hoặc một ngày sau hôm nay.",
      "Choose today or a later day.");

  private final String vietnamese;
  private final String english;
  private final String insteadVi;
  private final String instead;

  ProcedureRefusal(String vietnamese, String english, String insteadVi, String instead) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.insteadVi = insteadVi;
    this.instead = instead;
  }

  /** The rule, in Vietnamese, with its legal basis if it has one. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The rule, in English, with its legal basis if it has one. */
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

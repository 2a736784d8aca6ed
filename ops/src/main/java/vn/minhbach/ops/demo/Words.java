package vn.minhbach.ops.demo;

/** What officials type: words about papers and places, never about a person. */
final class Words {
  static final String REFUSED =
      "Đã hướng dẫn đầy đủ một lần; đề nghị nộp lại tại cơ quan có thẩm quyền hoặc khi đủ thành phần.";
  static final String MISSING = "Giấy tờ nộp kèm mờ, không đọc được; đề nghị nộp lại bản rõ.";
  static final String WRONG_CHANNEL = "Chọn nhầm kênh tiếp nhận khi nhập.";
  static final String LOOKED =
      "Đã xác minh thực địa cùng thôn; lập biên bản, hiện trạng phù hợp hồ sơ.";
  static final String LATE = "Cơ quan phối hợp chậm trả lời; xin lỗi và hẹn lại ngày trả kết quả.";
  static final String NO =
      "Không đủ điều kiện theo quy định của thủ tục; lý do nêu tại văn bản trả lời.";
  static final String TAKEN_BACK = "Dừng giải quyết theo yêu cầu; trả lại bản chính.";
  static final String ASKED_AGENCY = "Cơ quan chuyên môn cấp tỉnh";
  static final String EXAMINE = "Thẩm định hồ sơ";
  static final String DRAFT = "Dự thảo kết quả";

  private Words() {}
}

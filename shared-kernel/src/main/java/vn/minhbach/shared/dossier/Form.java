package vn.minhbach.shared.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The forms of Circular 03/2025/TT-VPCP. A fact stores which form, in which version and under which
 * title it was issued, because titles change and printed paper does not.
 *
 * @param number 01 to 07
 * @param version the circular that the form comes from
 * @param title its title when it was issued
 * @param issue which one it is; absent where it was not numbered
 */
public record Form(String number, String version, String title, @Nullable Issue issue) {
  private static final String CIRCULAR = "TT 03/2025/TT-VPCP";

  /** Form 01. */
  public static final Form RECEIPT = form("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");

  /** Form 02. */
  public static final Form SUPPLEMENT = form("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ");

  /** Form 03. */
  public static final Form REFUSAL = form("03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ");

  /** Form 04. */
  public static final Form APOLOGY =
      form("04", "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");

  /** Form 05. */
  public static final Form STOP = form("05", "Thông báo dừng giải quyết hồ sơ");

  /** Form 06. */
  public static final Form CONTROL_SLIP = form("06", "Phiếu kiểm soát quá trình giải quyết hồ sơ");

  /** Form 07. */
  public static final Form REGISTER = form("07", "Sổ theo dõi hồ sơ");

  /** The same, issued under that number. */
  public Form issued(@Nullable Issue as) {
    return new Form(number, version, title, as);
  }

  private static Form form(String number, String title) {
    return new Form(number, CIRCULAR, title, null);
  }
}

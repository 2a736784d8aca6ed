package vn.minhbach.shared.dossier;

/**
 * The forms of Circular 03/2025/TT-VPCP. A fact stores which form, in which version and under which
 * title it was issued, because titles change and printed paper does not.
 *
 * @param number 01 to 07
 * @param version the circular that the form comes from
 * @param title its title when it was issued
 */
public record Form(String number, String version, String title) {
  private static final String CIRCULAR = "TT 03/2025/TT-VPCP";

  /** Form 01. */
  public static final Form RECEIPT =
      new Form("01", CIRCULAR, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");

  /** Form 02. */
  public static final Form SUPPLEMENT =
      new Form("02", CIRCULAR, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ");

  /** Form 03. */
  public static final Form REFUSAL =
      new Form("03", CIRCULAR, "Phiếu từ chối tiếp nhận giải quyết hồ sơ");

  /** Form 04. */
  public static final Form APOLOGY =
      new Form("04", CIRCULAR, "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết");

  /** Form 05. */
  public static final Form STOP = new Form("05", CIRCULAR, "Thông báo dừng giải quyết hồ sơ");
}

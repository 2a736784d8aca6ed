package vn.minhbach.command.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.minhbach.command.Pdf;
import vn.minhbach.command.form.FilledForm.Apology;
import vn.minhbach.command.form.FilledForm.Desk;
import vn.minhbach.command.form.FilledForm.Heading;
import vn.minhbach.command.form.FilledForm.Parties;
import vn.minhbach.command.form.FilledForm.Receipt;
import vn.minhbach.command.form.FilledForm.RefusalNotice;
import vn.minhbach.command.form.FilledForm.RegisterLine;
import vn.minhbach.command.form.FilledForm.Signer;
import vn.minhbach.command.print.PaperSize;
import vn.minhbach.command.print.PrintView;
import vn.minhbach.command.print.Printer;
import vn.minhbach.command.print.Sheet;
import vn.minhbach.command.vault.Person;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Issue;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.Wording;

/** What is printed is what was filled in, whatever people are called. */
class PrintedFormsTest {
  private static final Printer PRINTER = new Printer();
  private static final Sheets SHEETS = new Sheets(URI.create("https://dvc.example.vn/"));
  private static final String LINK = "/t/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGhIj";
  private static final OffsetDateTime MONDAY_9AM =
      OffsetDateTime.parse("2026-11-16T02:00:00Z"); // 9 o'clock in Việt Nam
  private static final Person SOMEBODY =
      new Person(
          "Nguyễn Thị Ngưỡng Mộ",
          "999199999123",
          "0999999123",
          "nguoi.nop@example.vn",
          "Số 12, thôn Lặng Lẽ, xã Hàm Thuận, tỉnh Lâm Đồng");

  @Test
  void a_receipt_says_in_print_all_that_is_known() {
    Pdf pdf = receipt(SOMEBODY).kept("receipt");

    assertThat(pdf.text())
        .contains(
            "Mẫu số 01 – TT 03/2025/TT-VPCP",
            "ỦY BAN NHÂN DÂN XÃ HÀM THUẬN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập – Tự do – Hạnh phúc",
            "Số: 7/2026",
            "Ngày 16 tháng 11 năm 2026",
            "Mã hồ sơ: " + Tale.CODE,
            "Nguyễn Thị Ngưỡng Mộ",
            "999199999123",
            "Số 12, thôn Lặng Lẽ",
            "Cấp giấy phép xây dựng nhà ở riêng lẻ",
            "Giấy tờ số 8 của hồ sơ",
            "4 ngày làm việc",
            "09 giờ 00 phút, ngày 16/11/2026",
            "17 giờ 00 phút, ngày 20/11/2026",
            "Trung tâm Phục vụ hành chính công",
            "Cán bộ một cửa");
  }

  @Test
  void a_receipt_with_eight_papers_is_one_page_of_a5_with_all_its_fonts() {
    Pdf pdf = receipt(SOMEBODY);

    assertThat(pdf.pages()).containsExactly("148 × 210");
    assertThat(pdf.missingFonts()).isEmpty();
  }

  @Test
  void the_code_on_a_receipt_is_the_address_of_its_link_and_nothing_personal() {
    assertThat(receipt(SOMEBODY).qrCode(0)).contains("https://dvc.example.vn" + LINK);
  }

  @Test
  void what_nobody_recorded_is_left_open_and_who_was_erased_is_said_to_be() {
    Pdf pdf = receipt(null).kept("receipt-erased");

    assertThat(pdf.text()).contains("(đã xóa)").doesNotContain("null", "Nguyễn");
    assertThat(pdf.pages()).hasSize(1);
  }

  @Test
  void an_erased_owner_is_told_from_one_whom_nobody_asked_for_in_the_register() {
    assertThat(register(true).text()).contains("(đã xóa)");
    assertThat(register(false).text()).doesNotContain("(đã xóa)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>Nguyễn & \"Con\" </td></table>",
        "]]> <!-- ${1+1} [[${7*7}]] th:text='x'",
        "&amp;&#60;script&#62;",
        "O'Hara \\u003c {{x}}",
        "Trần שלום مرحبا Văn",
        "李小龙 😀 Văn"
      })
  void hostile_names_are_printed_as_they_are_and_break_nothing(String name) throws Exception {
    Person hostile = new Person(name, null, null, null, "đ".repeat(300));
    Receipt receipt = filled(hostile, LINK);

    String html = PRINTER.page(SHEETS.of(receipt), PaperSize.A5).html();

    assertThat(words(html)).contains(name);
    assertThat(document(html).getElementsByTagName("script").getLength()).isZero();
    assertThat(receipt(hostile).pages()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void marks_that_are_stacked_without_end_do_not_write_over_other_lines() {
    String zalgo =
        Normalizer.normalize(
            "Ho\u0300\u0301\u0302" + "\u0336\u0334\u0335".repeat(20), Normalizer.Form.NFC);

    assertThat(Printable.text(zalgo)).hasSizeLessThan(10);
    assertThat(Printable.text("Nguyễn Thị Ngưỡng Mộ")).isEqualTo("Nguyễn Thị Ngưỡng Mộ");
    assertThat(receipt(new Person(zalgo, null, null, null, null)).pages()).hasSize(1);
  }

  @Test
  void marks_of_direction_turn_no_line_around() {
    assertThat(Printable.text("Văn \u202Enô\u200FA\u2066")).isEqualTo("Văn nôA");
  }

  @Test
  void a_receipt_for_another_agency_promises_no_date_and_names_that_agency() {
    Receipt here = filled(SOMEBODY, LINK);
    Receipt elsewhere =
        new Receipt(
            here.heading(),
            here.parties(),
            here.channel(),
            List.of(),
            null,
            null,
            null,
            here.allowed(),
            MONDAY_9AM,
            MONDAY_9AM,
            null,
            null,
            null,
            new Desk(
                Tale.NEXT_COMMUNE, "Ủy ban nhân dân xã Bên Cạnh", Tale.ONE_STOP, null, null, null),
            LINK);

    assertThat(pdf(SHEETS.of(elsewhere), PaperSize.A5).text())
        .contains("Ủy ban nhân dân xã Bên Cạnh", "Không có giấy tờ nào được ghi nhận")
        .doesNotContain("Thời gian trả kết quả");
  }

  @Test
  void an_apology_that_comes_too_late_promises_nothing() {
    Apology late =
        new Apology(
            heading(Form.APOLOGY),
            new Parties(SOMEBODY, SOMEBODY),
            MONDAY_9AM,
            new Promise(OffsetDateTime.parse("2026-11-20T17:00:00+07:00"), Precision.DAY),
            ExtensionCause.OTHER_AGENCY,
            desk(),
            null,
            null,
            LocalDate.parse("2026-11-26"));

    assertThat(pdf(SHEETS.of(late), PaperSize.A5).text())
        .contains("không phải ngày hẹn mới): 26/11/2026", "Cơ quan phối hợp chưa trả lời")
        .doesNotContain("đề nghị gia hạn và hẹn");
  }

  @Test
  void long_reasons_run_over_to_a_second_page() {
    String words = "Thửa đất số 12 chưa có đường vào. ".repeat(150);
    Pdf pdf =
        pdf(
            SHEETS.of(
                new RefusalNotice(
                    heading(Form.REFUSAL), new Parties(SOMEBODY, SOMEBODY), null, words, "12/TB")),
            PaperSize.A5);

    assertThat(pdf.pages()).hasSizeGreaterThan(1);
    assertThat(pdf.text()).contains("NGƯỜI NỘP HỒ SƠ", "2/2");
  }

  @Test
  void a_register_across_repeats_its_head_on_every_page() {
    RegisterPage page =
        new RegisterPage(
            Tale.HAM_THUAN,
            "Ủy ban nhân dân xã Hàm Thuận",
            2026,
            Form.REGISTER,
            60,
            IntStream.range(0, 60).mapToObj(i -> line(SOMEBODY, false)).toList(),
            List.of(17),
            null);

    Pdf pdf = pdf(RegisterSheet.of(page), PaperSize.A4_LANDSCAPE).kept("register-long");

    assertThat(pdf.pages()).hasSizeGreaterThan(2).containsOnly("297 × 210");
    assertThat(pdf.text().split("Tên thủ tục", -1)).hasSize(pdf.pages().size() + 1);
    assertThat(pdf.text()).contains("Số không có hồ sơ nào: 17");
  }

  @Test
  void the_policy_of_a_page_lets_pass_its_own_style() throws Exception {
    PrintView page = PRINTER.page(SHEETS.of(filled(SOMEBODY, LINK)), PaperSize.A5);
    byte[] style =
        document(page.html())
            .getElementsByTagName("style")
            .item(0)
            .getTextContent()
            .getBytes(UTF_8);

    assertThat(page.contentSecurityPolicy())
        .contains(
            "'sha256-"
                + Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(style))
                + "'");
  }

  @Test
  void the_title_that_a_printer_shows_names_nobody() {
    assertThat(SHEETS.of(filled(SOMEBODY, LINK)).title())
        .isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả " + Tale.CODE);
  }

  private static Pdf receipt(@Nullable Person person) {
    return pdf(SHEETS.of(filled(person, LINK)), PaperSize.A5);
  }

  private static Pdf register(boolean erased) {
    return pdf(SHEETS.of(line(null, erased)), PaperSize.A4_LANDSCAPE);
  }

  private static Pdf pdf(Sheet sheet, PaperSize paper) {
    return new Pdf(PRINTER.pdf(sheet, paper));
  }

  private static Receipt filled(@Nullable Person person, @Nullable String link) {
    return new Receipt(
        heading(Form.RECEIPT),
        new Parties(person, person),
        Channel.COUNTER,
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                n ->
                    new Paper(
                        "Giấy tờ số " + n + " của hồ sơ, bản vẽ thiết kế xây dựng nhà ở riêng lẻ",
                        n % 2 == 0 ? Paper.Kind.ORIGINAL : Paper.Kind.CERTIFIED_COPY,
                        n))
            .toList(),
        null,
        null,
        null,
        ProcedureCase.only(TimeLimit.workingDays(4)),
        MONDAY_9AM,
        MONDAY_9AM,
        new Promise(OffsetDateTime.parse("2026-11-20T17:00:00+07:00"), Precision.DAY),
        new Wording(
            "Nhận 09:00 Thứ Hai 16/11/2026; 4 ngày làm việc: 17/11 (1), 18/11 (2), 19/11 (3),"
                + " 20/11 (4); hẹn trả 17:00 Thứ Sáu 20/11/2026.",
            "four days counted"),
        desk(),
        null,
        link);
  }

  private static RegisterLine line(@Nullable Person owner, boolean erased) {
    return new RegisterLine(
        heading(Form.REGISTER),
        owner,
        erased,
        9,
        MONDAY_9AM,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Heading heading(Form form) {
    return new Heading(
        form.issued(new Issue(2026, 7)),
        MONDAY_9AM,
        desk(),
        new Signer(Role.CLERK, null, "Cán bộ một cửa"),
        Tale.ID,
        Tale.CODE,
        Tale.PERMIT,
        "Cấp giấy phép xây dựng nhà ở riêng lẻ");
  }

  private static Desk desk() {
    return new Desk(
        Tale.HAM_THUAN,
        "Ủy ban nhân dân xã Hàm Thuận",
        Tale.ONE_STOP,
        "Trung tâm Phục vụ hành chính công",
        null,
        null);
  }

  private static String words(String html) throws Exception {
    return document(html).getDocumentElement().getTextContent();
  }

  private static Document document(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }
}

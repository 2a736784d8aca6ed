package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import vn.minhbach.command.vault.VaultReading;
import vn.minhbach.command.vault.VaultReadings;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;

/** Forms 01 to 07, the register and the return slip on paper, each from a life that issues it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {
  private static final String CLERK = "motcua1";
  private static final String REGISTER = "/api/agencies/H36.199/register/2026";
  private static final String REASON = "Giấy tờ nộp chưa đủ chữ ký của người giám hộ";

  private final Office office =
      Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")));
  private String collected = "";
  private String supplement = "";
  private String refused = "";
  private String late = "";
  private String stopped = "";

  @BeforeAll
  void work() {
    collected = received();
    ask(collected + "/transfers", "{\"to\": \"VP\"}");
    ask("chutich", collected + "/assignments", "{\"to\": \"tuphap\"}");
    ask(
        "chutich",
        collected + "/decision",
        "{\"outcome\": \"GRANTED\", \"resultNumber\": \"12/QĐ\"}");
    ask(collected + "/counter-arrival", "{}");

    supplement = received();
    ask(
        supplement + "/supplement-requests",
        "{\"items\": [\"Tờ khai đăng ký giám hộ\"], \"note\": \"" + REASON + "\"}");

    refused = "/api/dossiers/" + ask("/api/filings", Bodies.filing()).text("dossier");
    ask(
        refused + "/intake-refusal",
        "{\"reason\": \"NOT_COMPETENT\", \"note\": \"" + REASON + "\"}");

    late = received();
    ask(
        "giamdoc",
        late + "/extensions",
        "{\"newDueDate\": \"2026-11-27\", \"cause\": \"OFFICIAL\", \"responsible\": \"VP\","
            + " \"note\": \"cán bộ nghỉ ốm\"}");

    stopped = received();
    ask("congdan", stopped + "/withdrawal", "{}");
    ask("congdan", stopped + "/withdrawal/confirmation", "{}");
    ask(stopped + "/stop", "{\"note\": \"không còn nhu cầu\"}");
  }

  @AfterAll
  void close() throws Exception {
    office.close();
  }

  @Test
  void form_01_is_what_the_counter_prints() {
    Pdf pdf = pdf(collected + "/receipt.pdf").kept("form-01");

    assertThat(pdf.text())
        .contains(
            "Mẫu số 01", Bodies.NAME, Bodies.PHONE, "Thôn Lặng Lẽ", "Tờ khai", "Đăng ký giám hộ");
    assertThat(pdf.pages()).containsExactly("148 × 210");
    assertThat(pdf.missingFonts()).isEmpty();
    assertThat(pdf(collected + "/forms/01/2026/1.pdf").text()).isEqualTo(pdf.text());
  }

  @Test
  void its_code_leads_to_the_receipt_that_counts_and_says_nothing_personal() {
    String dossier = received();
    String before = pdf(dossier + "/receipt.pdf").qrCode(0).orElseThrow();
    ask(dossier + "/receipt-renewals", "{}");
    String after = pdf(dossier + "/receipt.pdf").qrCode(0).orElseThrow();

    String id = dossier.substring("/api/dossiers/".length());
    assertThat(before).matches("http://localhost:[0-9]+/t/r0_" + id);
    assertThat(after).isEqualTo(before.replace("/r0_", "/r1_"));
  }

  @Test
  void form_02_says_what_is_missing_and_why() {
    assertThat(pdf(supplement + "/forms/02/2026/1.pdf").kept("form-02").text())
        .contains("Mẫu số 02", "Tờ khai đăng ký giám hộ", REASON, Bodies.NAME);
  }

  @Test
  void form_03_says_the_concrete_reason() {
    assertThat(pdf(refused + "/forms/03/2026/1.pdf").kept("form-03").text())
        .contains("Mẫu số 03", "Không thuộc thẩm quyền giải quyết", REASON, Bodies.NAME);
  }

  @Test
  void form_04_apologises_with_cause_and_new_date() {
    assertThat(pdf(late + "/forms/04/2026/1.pdf").kept("form-04").text())
        .contains("Mẫu số 04", "cán bộ nghỉ ốm", "Văn phòng HĐND và UBND", "27/11/2026", "xin lỗi");
  }

  @Test
  void form_05_gives_the_originals_back() {
    assertThat(pdf(stopped + "/forms/05/2026/1.pdf").kept("form-05").text())
        .contains("Mẫu số 05", "không còn nhu cầu", "Tờ khai", "Chưa phát sinh nghĩa vụ tài chính");
  }

  @Test
  void form_06_goes_from_hand_to_hand_on_a4() {
    Pdf pdf = pdf(collected + "/forms/06/2026/1.pdf").kept("form-06");

    assertThat(pdf.text()).contains("Mẫu số 06");
    assertThat(pdf.cells()).contains("Văn phòng HĐND và UBND", "Công chức tư pháp", "Đúng hạn");
    assertThat(pdf.pages()).containsExactly("210 × 297");
    assertThat(pdf.text()).doesNotContain(Bodies.NAME);
  }

  @Test
  void form_07_has_every_line_across_a4() {
    Pdf pdf = pdf(REGISTER + ".pdf?count=200").kept("form-07");

    assertThat(pdf.text()).contains("Mẫu số 07", "H36.199-261116-0001", "H36.199-261116-0004");
    assertThat(pdf.cells()).contains("Dừng theo yêu cầu 16/11/2026", Bodies.NAME);
    assertThat(pdf.pages()).containsOnly("297 × 210");
    assertThat(pdf(collected + "/forms/07/2026/1.pdf").text()).contains("H36.199-261116-0001");
  }

  @Test
  void the_return_slip_is_there_to_be_signed_and_says_afterwards_who_took_it() {
    String dossier = received();
    assertThat(raw(CLERK, dossier + "/return-slip.pdf").getStatus().value()).isEqualTo(404);
    ask(
        "chutich",
        dossier + "/decision",
        "{\"outcome\": \"GRANTED\", \"resultNumber\": \"77/QĐ\"}");
    ask(dossier + "/counter-arrival", "{}");

    String before = pdf(dossier + "/return-slip.pdf").kept("return-slip-open").text();
    ask(dossier + "/hand-over", "{\"receiver\": \"OWNER\", \"proof\": \"SIGNATURE\"}");
    String after = pdf(dossier + "/return-slip.pdf").kept("return-slip").text();

    assertThat(before).contains("77/QĐ", "Chấp thuận").doesNotContain(Bodies.PHONE, "Ký nhận");
    assertThat(after).contains("77/QĐ", Bodies.PHONE, "Ký nhận", "09 giờ 00 phút, ngày 16/11/2026");
  }

  @ParameterizedTest
  @CsvSource({"'', 148 × 210", "?paper=A5, 148 × 210", "?paper=A4, 210 × 297"})
  void the_paper_can_be_chosen(String paper, String size) {
    assertThat(pdf(collected + "/receipt.pdf" + paper).pages()).containsExactly(size);
    assertThat(pdf(collected + "/return-slip.pdf" + paper).pages()).containsExactly(size);
  }

  @Test
  void the_page_to_print_is_complete_in_itself() {
    EntityExchangeResult<byte[]> page = raw(CLERK, collected + "/receipt.html");
    String html = text(page);

    assertThat(page.getStatus().value()).isEqualTo(200);
    assertThat(html).contains(Bodies.NAME, "lang=\"vi\"", "data:image/png;base64,");
    assertThat(html).doesNotContain("<script", "http://localhost", " href=", "<link");
    assertThat(page.getResponseHeaders().getFirst("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.getResponseHeaders().getContentType()).hasToString("text/html;charset=UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "receipt.pdf",
        "receipt.html",
        "forms/01/2026/1.pdf",
        "return-slip.pdf",
        "return-slip.html"
      })
  void documents_are_for_staff_only_and_kept_by_nobody(String document) {
    String path = collected + "/" + document;

    assertThat(raw("congdan", path).getStatus().value()).isEqualTo(403);
    assertThat(text(raw("congdan", path))).doesNotContain(Bodies.NAME);
    assertThat(anonymous(path)).isEqualTo(401);
    assertThat(raw(CLERK, path).getResponseHeaders().getCacheControl()).isEqualTo("no-store");
    assertThat(anonymous(REGISTER + ".pdf")).isEqualTo(401);
    assertThat(raw("congdan", REGISTER + ".html").getStatus().value()).isEqualTo(403);
  }

  @Test
  void pattern_27_a_document_says_who_printed_it() {
    String dossier = received();
    raw(CLERK, dossier + "/receipt.pdf?paper=A3");
    raw(CLERK, dossier + "/return-slip.pdf");
    assertThat(readings(dossier)).isEmpty();

    pdf(dossier + "/receipt.pdf");

    assertThat(readings(dossier))
        .extracting(VaultReading::officer, VaultReading::purpose)
        .containsOnly(tuple(new OfficerId(CLERK), "form 01"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/dossiers/H36.199-261116-0001/forms/01/2026/99.pdf, 404",
    "/api/dossiers/H36.199-261116-0099/receipt.pdf, 404",
    "/api/dossiers/banana/receipt.html, 400",
    "/api/dossiers/H36.199-261116-0001/receipt.pdf?paper=A3, 400",
    "/api/dossiers/H36.199-261116-0001/receipt.pdf?paper=A4_LANDSCAPE, 400",
    "/api/dossiers/H36.199-261116-0001/receipt.doc, 404",
    "/api/dossiers/H36.199-261116-0001/forms/01/2026/0.pdf, 400",
    "/api/agencies/H36.200/register/2026.pdf, 400",
    "/api/agencies/H36.199/register/2026.pdf?count=201, 400"
  })
  void what_is_not_there_or_asked_wrongly_is_named(String path, int status) {
    EntityExchangeResult<byte[]> answer = raw(CLERK, path);

    assertThat(answer.getStatus().value()).isEqualTo(status);
    assertThat(text(answer)).contains("\"status\":" + status);
  }

  @Test
  void a_dossier_without_a_receipt_has_none_to_print() {
    assertThat(raw(CLERK, refused + "/receipt.pdf").getStatus().value()).isEqualTo(404);
  }

  private Pdf pdf(String path) {
    EntityExchangeResult<byte[]> answer = raw(CLERK, path);
    assertThat(answer.getStatus().value()).as(path).isEqualTo(200);
    assertThat(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
        .isEqualTo("application/pdf");
    return new Pdf(Objects.requireNonNull(answer.getResponseBodyContent()));
  }

  private EntityExchangeResult<byte[]> raw(String account, String path) {
    return office.side().as(account).get().uri(path).exchange().expectBody().returnResult();
  }

  private int anonymous(String path) {
    return office
        .side()
        .anonymous()
        .get()
        .uri(path)
        .exchange()
        .expectBody()
        .returnResult()
        .getStatus()
        .value();
  }

  private static String text(EntityExchangeResult<byte[]> answer) {
    return new String(
        Objects.requireNonNull(answer.getResponseBodyContent()), StandardCharsets.UTF_8);
  }

  private List<VaultReading> readings(String dossier) {
    DossierId id = new DossierId(dossier.substring("/api/dossiers/".length()));
    return office.side().bean(VaultReadings.class).of(id, Long.MAX_VALUE, 100);
  }

  private String received() {
    return "/api/dossiers/" + ask("/api/receipts", Bodies.receipt()).text("dossier");
  }

  private Answer ask(String path, String body) {
    return ask(CLERK, path, body);
  }

  private Answer ask(String account, String path, String body) {
    Answer answer = office.side().ask(account, path, body);
    assertThat(answer.status()).as(path + " " + answer).isBetween(200, 201);
    return answer;
  }
}

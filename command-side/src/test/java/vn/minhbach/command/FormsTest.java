package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

/** Forms and the register over HTTP: complete for staff, closed to others, kept by nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {
  private static final String CLERK = "motcua1";

  private final Office office =
      Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")));
  private String dossier = "";

  /** One dossier is passed on, one is settled at once, one was entered twice. */
  @BeforeAll
  void work() {
    dossier = ask("/api/receipts", Bodies.receipt()).text("dossier");
    ask("/api/dossiers/" + dossier + "/transfers", "{\"to\": \"KT\"}");
    ask(
        "/api/settlements",
        "{\"agency\": \"H36.199\", \"unit\": \"TTPVHCC\", \"procedure\": \"2.000815\"}");
    String cancelled = ask("/api/receipts", Bodies.receipt()).text("dossier");
    ask(
        "/api/dossiers/" + cancelled + "/cancellation",
        "{\"reason\": \"ENTERED_TWICE\", \"note\": \"nhập hai lần\", \"approver\": \"giamdoc\"}");
  }

  @AfterAll
  void close() throws Exception {
    office.close();
  }

  @Test
  void the_list_names_every_form_with_its_number_and_where_its_data_are() {
    JsonNode list = get(CLERK, "/api/dossiers/" + dossier + "/forms").body();

    assertThat(list.valueStream().map(form -> form.path("link").asString()))
        .containsExactly(
            "/api/dossiers/" + dossier + "/forms/01/2026/1?agency=H36.199",
            "/api/dossiers/" + dossier + "/forms/06/2026/1?agency=H36.199",
            "/api/dossiers/" + dossier + "/forms/07/2026/1?agency=H36.199");
    assertThat(list.get(0).path("form").toString())
        .isEqualTo(
            "{\"number\":\"01\",\"version\":\"TT 03/2025/TT-VPCP\","
                + "\"title\":\"Giấy tiếp nhận hồ sơ và hẹn trả kết quả\","
                + "\"issue\":{\"year\":2026,\"serial\":1}}");
  }

  @Test
  void every_link_of_the_list_leads_to_the_data_of_that_form() {
    get(CLERK, "/api/dossiers/" + dossier + "/forms")
        .body()
        .valueStream()
        .forEach(
            listed -> {
              Answer filled = get(CLERK, listed.path("link").asString());
              assertThat(filled.status()).isEqualTo(200);
              assertThat(filled.body().path("heading").path("form")).isEqualTo(listed.path("form"));
            });
  }

  @Test
  void a_receipt_is_filled_from_the_facts_the_vault_the_office_and_the_catalogue() {
    JsonNode receipt = get(CLERK, "/api/dossiers/" + dossier + "/forms/01/2026/1").body();

    assertThat(receipt.at("/parties/submitter/name").asString()).isEqualTo(Bodies.NAME);
    assertThat(receipt.at("/parties/owner/phone").asString()).isEqualTo(Bodies.PHONE);
    assertThat(receipt.at("/heading/office/agencyName").asString())
        .isEqualTo("Ủy ban nhân dân xã Hàm Thuận");
    assertThat(receipt.at("/heading/by/name").asString()).isEqualTo("Cán bộ một cửa 1");
    assertThat(receipt.at("/collectAt/unitName").asString())
        .isEqualTo("Trung tâm Phục vụ hành chính công");
    assertThat(receipt.at("/allowed/legalLimit/unit").asString()).isEqualTo("WORKING_DAYS");
    assertThat(receipt.at("/receivedAt").asString()).startsWith("2026-11-16T09:00");
    assertThat(receipt.at("/dueExplained/vi").asString()).isNotBlank();
    assertThat(receipt.at("/papers/0/name").asString()).isEqualTo("Tờ khai");
    assertThat(receipt.at("/sets").isNull()).isTrue();
  }

  @Test
  void a_dossier_is_found_by_its_code_as_well() {
    assertThat(get(CLERK, "/api/dossiers/H36.199-261116-0001/forms").body())
        .isEqualTo(get(CLERK, "/api/dossiers/" + dossier + "/forms").body());
  }

  @Test
  void the_register_has_a_line_for_everything_that_came_in_even_what_was_cancelled() {
    JsonNode page = get(CLERK, "/api/agencies/H36.199/register/2026").body();

    assertThat(page.path("last").asInt()).isEqualTo(3);
    assertThat(page.path("missing")).isEmpty();
    assertThat(page.path("next").isNull()).isTrue();
    assertThat(page.path("lines").valueStream().map(line -> line.at("/heading/code").asString()))
        .containsExactly("H36.199-261116-0001", "H36.199-261116-0002", "H36.199-261116-0003");
    assertThat(page.at("/lines/2/cancelled/reason").asString()).isEqualTo("ENTERED_TWICE");
    assertThat(page.at("/lines/2/cancelled/words").asString()).isEqualTo("nhập hai lần");
  }

  @Test
  void the_register_is_read_page_by_page() {
    JsonNode first = get(CLERK, "/api/agencies/H36.199/register/2026?from=1&count=2").body();
    JsonNode second = get(CLERK, first.path("next").asString()).body();

    assertThat(List.of(first, second))
        .flatExtracting(
            page ->
                page.path("lines")
                    .valueStream()
                    .map(line -> line.at("/heading/form/issue/serial").asInt())
                    .toList())
        .containsExactly(1, 2, 3);
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void a_gap_in_the_register_is_shown() throws Exception {
    try (Office damaged =
        Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")))) {
      for (int n = 0; n < 3; n++) {
        damaged.side().ask(CLERK, "/api/receipts", Bodies.receipt());
      }
      damaged
          .side()
          .bean(JdbcClient.class)
          .sql("delete from form_issue where form = '07' and serial = 2")
          .update();

      JsonNode page = get(damaged, CLERK, "/api/agencies/H36.199/register/2026").body();

      assertThat(page.path("missing").toString()).isEqualTo("[2]");
      assertThat(page.path("lines")).hasSize(2);
    }
  }

  @Test
  void a_year_without_receipts_is_an_empty_register() {
    JsonNode page = get(CLERK, "/api/agencies/H36.199/register/2025").body();

    assertThat(page.path("last").asInt()).isZero();
    assertThat(page.path("lines")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/dossiers/H36.199-261116-0001/forms",
        "/api/dossiers/H36.199-261116-0001/forms/01/2026/1",
        "/api/agencies/H36.199/register/2026"
      })
  void only_staff_may_read_and_nothing_is_kept_on_the_way(String path) {
    Answer citizen = get("congdan", path);

    assertThat(citizen.status()).isEqualTo(403);
    assertThat(citizen.mediaType()).isEqualTo("application/problem+json");
    assertThat(citizen.text("type")).isEqualTo("urn:minhbach:problem:forbidden");
    assertThat(citizen.toString()).doesNotContain(Bodies.NAME);
    assertThat(anonymous(path)).isEqualTo(401);
    for (String staff : List.of(CLERK, "diachinh", "giamdoc", "quantri")) {
      assertThat(get(staff, path).status()).isEqualTo(200);
    }
    assertThat(raw(CLERK, path).getResponseHeaders().getCacheControl()).isEqualTo("no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/dossiers/H36.199-261116-0001/forms/02/2026/1, 404, urn:minhbach:problem:not-found",
    "/api/dossiers/H36.199-261116-0001/forms/01/2026/2, 404, urn:minhbach:problem:not-found",
    "/api/dossiers/H36.199-261116-0099/forms, 404, urn:minhbach:problem:refused:no-such-dossier",
    "/api/dossiers/0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40/forms, 404,"
        + " urn:minhbach:problem:refused:no-such-dossier",
    "/api/dossiers/banana/forms, 400, urn:minhbach:problem:invalid-value",
    "/api/dossiers/H36.199-261116-0001/forms/01/2026/0, 400, urn:minhbach:problem:invalid-value",
    "/api/agencies/H36.200/register/2026, 400, urn:minhbach:problem:invalid-value",
    "/api/agencies/H36.199/register/now, 400, urn:minhbach:problem:invalid-value",
    "/api/agencies/H36.199/register/2026?from=0, 400, urn:minhbach:problem:invalid-value",
    "/api/agencies/H36.199/register/2026?count=201, 400, urn:minhbach:problem:invalid-value"
  })
  void what_is_not_there_or_asked_wrongly_is_named(String path, int status, String type) {
    Answer answer = get(CLERK, path);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text("type")).isEqualTo(type);
  }

  private Answer ask(String path, String body) {
    Answer answer = office.side().ask(CLERK, path, body);
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    return answer;
  }

  private Answer get(String account, String path) {
    return get(office, account, path);
  }

  private static Answer get(Office office, String account, String path) {
    return Answer.of(raw(office, account, path));
  }

  private EntityExchangeResult<byte[]> raw(String account, String path) {
    return raw(office, account, path);
  }

  private static EntityExchangeResult<byte[]> raw(Office office, String account, String path) {
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
}

package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Whatever is asked wrongly gets an answer that names what is wrong, and nothing is written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private static final String CLERK = "motcua1";
  private static final String INVALID = "urn:minhbach:problem:invalid-value";
  private static final String REFUSED = "urn:minhbach:problem:refused:";

  private final Office office =
      Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")));
  private String dossier = "";

  @BeforeAll
  void receiveOne() {
    dossier = office.side().ask(CLERK, "/api/receipts", Bodies.receipt()).text("dossier");
  }

  @AfterAll
  void close() throws Exception {
    office.close();
  }

  /** A wrong wish of a kind, and the field that its answer has to name. */
  record Wrong(String what, String path, String body, String field) {
    @Override
    public String toString() {
      return what;
    }
  }

  @ParameterizedTest
  @MethodSource
  void a_wrong_value_is_answered_with_field_value_and_rule(Wrong wish) {
    Rows before = rows();

    Answer answer =
        office.side().ask("giamdoc", wish.path().replace("{dossier}", dossier), wish.body());

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo(INVALID);
    assertThat(answer.text("field")).isEqualTo(wish.field());
    assertThat(answer.text("rule")).isNotBlank();
    assertThat(answer.body().has("value")).isTrue();
    assertThat(rows()).isEqualTo(before);
  }

  static Stream<Wrong> a_wrong_value_is_answered_with_field_value_and_rule() {
    return Stream.of(
            receipts(),
            settlements(),
            acts(),
            List.of(
                new Wrong(
                    "an act on something that is no code",
                    "/api/dossiers/banana/check",
                    "{}",
                    "code"),
                new Wrong(
                    "a code of a day that does not exist",
                    "/api/dossiers/H36.199-260230-0001/check",
                    "{}",
                    "code"),
                new Wrong(
                    "a UUID that is none",
                    "/api/dossiers/0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3fXX/check",
                    "{}",
                    "dossier"),
                new Wrong(
                    "an opinion that is no number",
                    "/api/dossiers/{dossier}/opinions/one/lapse",
                    "{}",
                    "opinion"),
                new Wrong(
                    "an agency of past dossiers that is none",
                    "/api/agencies/nowhere/past-dossiers",
                    "{\"dossiers\": []}",
                    "agency")))
        .flatMap(List::stream);
  }

  private static List<Wrong> settlements() {
    String settlement =
        """
        {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "2.000815", %s}
        """;
    return List.of(
        new Wrong(
            "a settlement of a case that does not exist",
            "/api/settlements",
            settlement.formatted("\"procedureCase\": \"villa\""),
            "case"),
        new Wrong(
            "a settlement of nothing",
            "/api/settlements",
            settlement.formatted("\"copies\": 0"),
            "copies"),
        new Wrong(
            "a settlement of a number as a text",
            "/api/settlements",
            settlement.formatted("\"copies\": \"3\""),
            "copies"));
  }

  private static List<Wrong> receipts() {
    return Stream.of(
            List.of("an unknown procedure", "\"1.004837\"", "\"9.999999\"", "procedure"),
            List.of("a malformed procedure", "\"1.004837\"", "\"birth\"", "procedure"),
            List.of("an unknown agency", "\"H36.199\"", "\"H36.200\"", "agency"),
            List.of("a malformed agency", "\"H36.199\"", "\"\"", "agency"),
            List.of("an unknown unit", "\"TTPVHCC\"", "\"BANANA\"", "unit"),
            List.of("a unit that is a number", "\"TTPVHCC\"", "7", "unit"),
            List.of(
                "an unknown case", "\"unit\"", "\"procedureCase\": \"villa\", \"unit\"", "case"),
            List.of(
                "an unknown channel", "\"unit\"", "\"channel\": \"PIGEON\", \"unit\"", "channel"),
            List.of("a channel by number", "\"unit\"", "\"channel\": 1, \"unit\"", "channel"),
            List.of(
                "a channel that nobody knows",
                "\"unit\"",
                "\"channel\": \"UNKNOWN\", \"unit\"",
                "channel"),
            List.of("an unknown field", "\"unit\"", "\"surprise\": 1, \"unit\"", "surprise"),
            List.of("a field twice", "\"unit\"", "\"unit\": \"VP\", \"unit\"", "body"),
            List.of("a missing field", "\"unit\": \"TTPVHCC\",", "", "unit"),
            List.of("a field that is null", "\"TTPVHCC\"", "null", "unit"),
            List.of(
                "a person without a name",
                "\"name\": \"" + Bodies.NAME + "\",",
                "",
                "submitter.name"),
            List.of("a name that is too long", Bodies.NAME, "x".repeat(121), "person.name"),
            List.of(
                "an identity number of 11 digits",
                Bodies.IDENTITY_NUMBER,
                "99919999912",
                "person.identityNumber"),
            List.of("a telephone number with letters", Bodies.PHONE, "09x", "person.phone"),
            List.of("a paper that is null", "[{", "[null, {", "papers.[]"),
            List.of("a paper of no kind", "ORIGINAL", "FORGERY", "papers.[].kind"),
            List.of(
                "no paper at all of a kind",
                "\"quantity\": 1",
                "\"quantity\": 0",
                "papers.quantity"),
            List.of("half a paper", "\"quantity\": 1", "\"quantity\": 1.5", "papers.[].quantity"),
            List.of(
                "more papers than an int holds",
                "\"quantity\": 1",
                "\"quantity\": 99999999999",
                "papers.[].quantity"))
        .map(
            wrong ->
                new Wrong(
                    "a receipt with " + wrong.get(0),
                    "/api/receipts",
                    Bodies.receipt().replaceFirst(Pattern.quote(wrong.get(1)), wrong.get(2)),
                    wrong.get(3)))
        .toList();
  }

  private static List<Wrong> acts() {
    return Stream.of(
            List.of("transfers", "{\"to\": \"BANANA\"}", "unit"),
            List.of("transfers", "[]", "body"),
            List.of("transfers", "\"KT\"", "body"),
            List.of("transfers", "{\"to\": \"KT\"", "body"),
            List.of("transfers", "{\"to\": \"KT\"} banana", "body"),
            List.of("transfers", "to=KT", "body"),
            List.of("transfers", "", "body"),
            List.of("transfers", "null", "body"),
            List.of("assignments", "{\"to\": \"nobody\"}", "officer"),
            List.of("assignments", "{\"to\": \"|\"}", "officer"),
            List.of("steps", "{\"name\": \"\"}", "step"),
            List.of("steps", "{\"name\": \"" + "x".repeat(201) + "\"}", "step"),
            List.of("steps", "{\"name\": \"a\\u0000b\"}", "step"),
            List.of("steps", "{\"name\": \"\\ud800\"}", "step"),
            List.of("steps", "{\"\\ud800\": \"\"}", "body"),
            List.of("steps", "{\"name\": \"x\", \"\\u0007\": \"\"}", "�"),
            List.of(
                "verifications",
                "{\"verifiedAt\": \"2026-02-30T10:00:00+07:00\", \"note\": \"x\"}",
                "verifiedAt"),
            List.of(
                "verifications",
                "{\"verifiedAt\": \"2026-11-15T10:00:00\", \"note\": \"x\"}",
                "verifiedAt"),
            List.of(
                "verifications",
                "{\"verifiedAt\": \"2026-11-17T10:00:00+07:00\", \"note\": \"x\"}",
                "verifiedAt"),
            List.of("verifications", "{\"verifiedAt\": 1763258400, \"note\": \"x\"}", "verifiedAt"),
            List.of(
                "verifications",
                "{\"verifiedAt\": \"2026-11-15T10:00:00+07:00\", \"note\": \"\"}",
                "note"),
            List.of(
                "verifications",
                "{\"verifiedAt\": \"2026-11-15T10:00:00+07:00\", \"note\": \""
                    + "x".repeat(2001)
                    + "\"}",
                "note"),
            List.of(
                "verifications",
                "{\"verifiedAt\": \"2026-11-15T10:00:00+07:00\", \"note\": \"\\ud800\"}",
                "note"),
            List.of(
                "opinions",
                "{\"consulted\": \"PCCC\", \"dueAt\": \"2026-11-15T10:00:00+07:00\", \"silenceIsConsent\": true}",
                "dueAt"),
            List.of(
                "opinions",
                "{\"consulted\": \"PCCC\", \"dueAt\": \"2026-11-25T10:00:00+07:00\"}",
                "silenceIsConsent"),
            List.of(
                "opinions",
                "{\"consulted\": \"PCCC\", \"dueAt\": \"2026-11-25T10:00:00+07:00\", \"silenceIsConsent\": null}",
                "silenceIsConsent"),
            List.of(
                "opinions",
                "{\"consulted\": \"PCCC\", \"dueAt\": \"2026-11-25T10:00:00+07:00\", \"silenceIsConsent\": \"maybe\"}",
                "silenceIsConsent"),
            List.of("supplement-requests", "{\"items\": []}", "items"),
            List.of("supplement-requests", "{\"items\": [null]}", "items.[]"),
            List.of("supplement-requests", "{\"items\": [\"\"]}", "items"),
            List.of(
                "financial-duties",
                "{\"noticeNumber\": \"1\", \"noticeDate\": \"2026-02-30\"}",
                "noticeDate"),
            List.of(
                "financial-duties",
                "{\"noticeNumber\": \"1\", \"noticeDate\": \"2026-11-17\"}",
                "noticeDate"),
            List.of(
                "financial-duties",
                "{\"noticeNumber\": \" \", \"noticeDate\": \"2026-11-16\"}",
                "noticeNumber"),
            List.of(
                "extensions",
                "{\"newDueDate\": \"9999-12-31\", \"cause\": \"REGULATION\", \"responsible\": \"KT\"}",
                "date"),
            List.of(
                "extensions",
                "{\"newDueDate\": \"2026-11-27\", \"cause\": \"REGULATION\", \"responsible\": \"BANANA\"}",
                "unit"),
            List.of("decision", "{\"outcome\": \"MAYBE\", \"resultNumber\": \"1\"}", "outcome"),
            List.of("decision", "{\"outcome\": 0, \"resultNumber\": \"1\"}", "outcome"),
            List.of("decision", "{\"outcome\": \"GRANTED\"}", "resultNumber"),
            List.of(
                "corrections",
                "{\"field\": \"CHANNEL\", \"reason\": \"x\", \"approver\": \"motcua2\"}",
                "value"),
            List.of(
                "corrections",
                "{\"field\": \"CHANNEL\", \"value\": \"PIGEON\", \"reason\": \"x\", \"approver\": \"motcua2\"}",
                "to"),
            List.of(
                "corrections",
                "{\"field\": \"OWNER\", \"value\": \"x\", \"reason\": \"x\", \"approver\": \"motcua2\"}",
                "person"),
            List.of(
                "corrections",
                "{\"field\": \"CHANNEL\", \"value\": \"POST\", \"reason\": \"x\", \"approver\": \"nobody\"}",
                "officer"),
            List.of("synchronisations", "{\"sent\": \"MOON\", \"accepted\": true}", "sent"))
        .map(
            wrong ->
                new Wrong(
                    wrong.get(0)
                        + " with "
                        + wrong.get(1).substring(0, Math.min(60, wrong.get(1).length())),
                    "/api/dossiers/{dossier}/" + wrong.get(0),
                    wrong.get(1),
                    wrong.get(2)))
        .toList();
  }

  @Test
  void a_state_that_forbids_the_act_is_answered_with_the_rule_and_what_to_do_instead() {
    Rows before = rows();

    Answer answer =
        office
            .side()
            .ask(CLERK, "/api/dossiers/" + dossier + "/hand-over", "{\"receiver\": \"OWNER\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo(REFUSED + "not-decided");
    assertThat(answer.text("refusal")).isEqualTo("NOT_DECIDED");
    assertThat(answer.text("detail")).isEqualTo("No result has been signed yet.");
    assertThat(answer.text("detailVi")).isEqualTo("Hồ sơ chưa có kết quả được ký.");
    assertThat(answer.text("instead")).isEqualTo("Decide first.");
    assertThat(answer.text("insteadVi")).isEqualTo("Ký kết quả giải quyết trước.");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void what_the_catalogue_forbids_is_answered_in_two_languages_too() {
    Answer answer =
        office
            .side()
            .ask(
                "giamdoc",
                "/api/procedures/1.004873/versions/1/activation",
                "{\"from\": \"2026-12-01\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("type")).isEqualTo(REFUSED + "already-activated");
    assertThat(answer.text("refusal")).isEqualTo("ALREADY_ACTIVATED");
    assertThat(answer.text("detail")).isEqualTo("A version is never altered once activated.");
    assertThat(answer.text("detailVi")).isEqualTo("Phiên bản đã kích hoạt thì không được sửa đổi.");
    assertThat(answer.text("instead")).isEqualTo("Draft a new version.");
    assertThat(answer.text("insteadVi")).isEqualTo("Soạn một phiên bản mới.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H36.199-261116-9999",
        "G15.1-261116-0001",
        "0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40"
      })
  void a_dossier_that_does_not_exist_is_not_found(String unknown) {
    Answer answer = office.side().ask(CLERK, "/api/dossiers/" + unknown + "/check", "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("type")).isEqualTo(REFUSED + "no-such-dossier");
  }

  @ParameterizedTest
  @CsvSource({"Command-Id, banana", "If-Match, banana", "If-Match, -1"})
  void a_header_that_is_malformed_is_answered_with_its_name(String header, String value) {
    Answer answer =
        office.side().ask(CLERK, "/api/dossiers/" + dossier + "/check", "{}", header, value);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("type")).isEqualTo(INVALID);
    assertThat(answer.text("field")).isEqualTo(header);
    assertThat(answer.text("value")).isEqualTo(value);
  }

  @Test
  void a_body_in_another_language_is_an_unsupported_media_type() {
    EntityExchangeResult<byte[]> result =
        office
            .side()
            .as(CLERK)
            .post()
            .uri("/api/receipts")
            .contentType(MediaType.APPLICATION_XML)
            .bodyValue("<receipt/>")
            .exchange()
            .expectBody()
            .returnResult();

    Answer answer = Answer.of(result);
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo("urn:minhbach:problem:unsupported-media-type");
  }

  @Test
  void a_body_that_is_huge_is_too_large() {
    Rows before = rows();

    Answer answer =
        office
            .side()
            .ask(
                CLERK, "/api/receipts", Bodies.receipt().replace("Tờ khai", "x".repeat(5_000_000)));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo("urn:minhbach:problem:content-too-large");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void nobody_acts_without_an_account() {
    Rows before = rows();

    EntityExchangeResult<byte[]> result =
        office
            .side()
            .anonymous()
            .post()
            .uri("/api/receipts")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(Bodies.receipt())
            .exchange()
            .expectBody()
            .returnResult();

    assertThat(Answer.of(result).status()).isEqualTo(401);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void a_fault_is_told_without_its_cause_and_logged_once() {
    JdbcClient jdbc = office.side().bean(JdbcClient.class);
    jdbc.sql("alter table vault rename to vault_elsewhere").update();
    try (ConsoleCapture console = ConsoleCapture.start()) {
      Answer answer = office.side().ask(CLERK, "/api/receipts", Bodies.receipt());

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.mediaType()).isEqualTo("application/problem+json");
      assertThat(answer.text("type")).isEqualTo("urn:minhbach:problem:fault");
      assertThat(answer.body().toString()).doesNotContain("vault", "SQL", Bodies.NAME);
      assertThat(console.text())
          .containsOnlyOnce("event=fault request=" + answer.text("request"))
          .containsOnlyOnce(" ERROR ")
          .doesNotContain(Bodies.NAME, Bodies.IDENTITY_NUMBER, Bodies.PHONE);
    } finally {
      jdbc.sql("alter table vault_elsewhere rename to vault").update();
    }
  }

  @Test
  void an_account_that_nobody_has_is_named() {
    Answer answer = office.side().ask("nobody", "/api/receipts", Bodies.receipt());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo("account");
  }

  private Rows rows() {
    return Rows.of(office.side().bean(JdbcClient.class));
  }
}

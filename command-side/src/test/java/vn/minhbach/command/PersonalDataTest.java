package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is personal is in the vault, sealed, and nowhere else. */
class PersonalDataTest {
  private static final String REMARK = "gặp bà Kín Đáo tại nhà";
  private static final String[] SECRETS = {
    Bodies.NAME, Bodies.IDENTITY_NUMBER, Bodies.PHONE, "kin.dao@example.vn", "Lặng Lẽ", REMARK
  };

  @Test
  void nothing_personal_is_in_a_row_a_log_line_or_an_answer() throws Exception {
    try (ConsoleCapture console = ConsoleCapture.start();
        Office office = Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")))) {
      List<Answer> answers = liveAndErr(office.side());

      assertThat(answers.stream().map(Answer::status))
          .containsExactly(201, 200, 200, 201, 200, 201, 409, 400, 400, 400);
      assertThat(answers.toString()).doesNotContain(SECRETS);
      assertThat(console.text()).doesNotContain(SECRETS);
      assertThat(everythingKept(office.side().bean(JdbcClient.class)))
          .contains("dossier.received", "dossier.corrected")
          .doesNotContain(SECRETS);
    }
  }

  private static List<Answer> liveAndErr(CommandSide side) {
    Answer received = side.ask("motcua1", "/api/receipts", Bodies.receipt());
    String dossier = "/api/dossiers/" + received.text("dossier");
    Answer verified =
        side.ask(
            "diachinh",
            dossier + "/verifications",
            "{\"verifiedAt\": \"2026-11-16T08:00:00+07:00\", \"note\": \"" + REMARK + "\"}");
    Answer corrected =
        side.ask(
            "motcua1",
            dossier + "/corrections",
            "{\"field\": \"OWNER\", \"person\": "
                + Bodies.person()
                + ", \"reason\": \""
                + REMARK
                + "\", \"approver\": \"giamdoc\"}");
    Answer filed = side.ask("congdan", "/api/filings", Bodies.filing());
    Answer refused =
        side.ask(
            "motcua1",
            "/api/dossiers/" + filed.text("dossier") + "/intake-refusal",
            "{\"reason\": \"DUPLICATE\", \"note\": \"" + REMARK + "\"}");
    Answer settled =
        side.ask(
            "motcua1",
            "/api/settlements",
            "{\"agency\": \"H36.199\", \"unit\": \"TTPVHCC\", \"procedure\": \"2.000815\","
                + " \"submitter\": "
                + Bodies.person()
                + "}");
    Answer forbidden =
        side.ask(
            "motcua1",
            dossier + "/intake-refusal",
            "{\"reason\": \"DUPLICATE\", \"note\": \"" + REMARK + "\"}");
    return List.of(
        received,
        verified,
        corrected,
        filed,
        refused,
        settled,
        forbidden,
        wrong(side, Bodies.IDENTITY_NUMBER, Bodies.IDENTITY_NUMBER + "0"),
        wrong(side, Bodies.NAME, Bodies.NAME.repeat(10)),
        wrong(side, "kin.dao@example.vn", Bodies.NAME));
  }

  private static Answer wrong(CommandSide side, String right, String wrong) {
    return side.ask("motcua1", "/api/receipts", Bodies.receipt().replace(right, wrong));
  }

  private static String everythingKept(JdbcClient jdbc) {
    return jdbc
        .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
        .query(String.class)
        .list()
        .stream()
        .map(table -> '"' + table + '"')
        .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream())
        .flatMap(row -> row.values().stream())
        .map(
            value ->
                value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : String.valueOf(value))
        .reduce("", (one, other) -> one + "\n" + other);
  }
}

package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Past dossiers come in some at a time; each is taken whole or refused whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastDossiersTest {
  private static final String ADMINISTRATOR = "quantri";

  private final Office office =
      Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")));

  @AfterAll
  void close() throws IOException {
    office.close();
  }

  @Test
  void an_extract_is_added_then_unchanged_then_extended() {
    String first = dossier("case-1", step("Nhận", "2020-01-02"));
    String newer = dossier("case-1", step("Nhận", "2020-01-02"), step("Trả", "2020-01-05"));

    assertThat(outcomes(send(first))).containsExactly("ADDED 1");
    assertThat(outcomes(send(first))).containsExactly("UNCHANGED 0");
    assertThat(outcomes(send(newer))).containsExactly("EXTENDED 1");
    assertThat(outcomes(send(newer))).containsExactly("UNCHANGED 0");
  }

  @Test
  void a_dossier_that_is_wrong_does_not_hold_up_the_others() {
    Rows before = rows();

    Answer answer =
        send(
            dossier("case-2", step("Nhận", "2020-01-02")),
            dossier("case-3", step("Nhận", "1970-01-01")),
            dossier("case-4", step("Nhận", "2020-01-02"), step("Trả", "2020-01-01")),
            dossier("case-5", step("Nhận", "2030-01-02")),
            dossier("", step("Nhận", "2020-01-02")),
            dossier("case-6"),
            dossier("case-7", step("Nhận", "2020-01-02")));

    assertThat(outcomes(answer))
        .containsExactly(
            "ADDED 1",
            "REFUSED steps.at",
            "REFUSED steps.at",
            "REFUSED steps.at",
            "REFUSED number",
            "REFUSED startedAt",
            "ADDED 1");
    assertThat(rows().facts() - before.facts()).isEqualTo(4);
  }

  @Test
  void the_same_number_is_another_dossier_in_another_agency() {
    assertThat(outcomes(send(dossier("case-8", step("Nhận", "2020-01-02")))))
        .containsExactly("ADDED 1");

    Answer elsewhere = sendTo("H36.200", dossier("case-8", step("Nhận", "2020-01-02")));

    assertThat(outcomes(elsewhere)).containsExactly("ADDED 1");
  }

  @Test
  void only_an_administrator_takes_past_dossiers_over() {
    Answer answer =
        office
            .side()
            .ask(
                "motcua1",
                "/api/agencies/H36.199/past-dossiers",
                "{\"dossiers\": [" + dossier("case-9", step("Nhận", "2020-01-02")) + "]}");

    assertThat(outcomes(answer)).containsExactly("REFUSED dossier");
  }

  @Test
  void a_part_of_an_extract_is_read_strictly() {
    assertThat(send("null").text("field")).isEqualTo("dossiers.[]");
    assertThat(send("{\"number\": \"case-10\", \"steps\": [null]}").text("field"))
        .isEqualTo("dossiers.[].steps.[]");
    assertThat(send("{\"steps\": []}").text("field")).isEqualTo("dossiers.[].number");
    assertThat(send("{\"number\": \"case-10\", \"startedAt\": \"2020-02-30\"}").text("field"))
        .isEqualTo("dossiers.[].startedAt");
  }

  @Test
  void more_than_two_hundred_at_a_time_are_too_many() {
    String many =
        IntStream.rangeClosed(1, 201)
            .mapToObj(n -> dossier("many-" + n, step("Nhận", "2020-01-02")))
            .collect(Collectors.joining(","));
    Rows before = rows();

    Answer answer = send(many);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo("dossiers");
    assertThat(rows()).isEqualTo(before);
  }

  private Answer send(String... dossiers) {
    return sendTo("H36.199", dossiers);
  }

  private Answer sendTo(String agency, String... dossiers) {
    return office
        .side()
        .ask(
            ADMINISTRATOR,
            "/api/agencies/" + agency + "/past-dossiers",
            "{\"dossiers\": [" + String.join(",", dossiers) + "]}");
  }

  private static List<String> outcomes(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer
        .body()
        .path("results")
        .valueStream()
        .map(
            result ->
                result.path("outcome").asString()
                    + " "
                    + (result.path("field").isString()
                        ? result.path("field").asString()
                        : result.path("stepsAdded").asString()))
        .toList();
  }

  private static String dossier(String number, String... steps) {
    return "{\"number\": \"" + number + "\", \"steps\": [" + String.join(",", steps) + "]}";
  }

  private static String step(String activity, String day) {
    return "{\"activity\": \"" + activity + "\", \"at\": \"" + day + "T08:00:00+01:00\"}";
  }

  private Rows rows() {
    return Rows.of(office.side().bean(JdbcClient.class));
  }
}

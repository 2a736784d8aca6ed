package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The desk asks what it may do, with the version to go on from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PossibleActsOverHttpTest {
  private static final String CLERK = "motcua1";

  private final Office office =
      Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")));

  @AfterAll
  void close() throws Exception {
    office.close();
  }

  @Test
  void whoever_asks_is_told_where_it_stands_and_what_they_may_do() {
    String dossier = office.side().ask(CLERK, "/api/receipts", Bodies.receipt()).text("dossier");
    Rows before = rows();

    Answer answer = get(CLERK, dossier);

    assertThat(answer.etag()).isEqualTo("\"1\"");
    assertThat(answer.body().path("version").asLong()).isEqualTo(1);
    assertThat(answer.body().at("/place/stage").asString()).isEqualTo("RECEIVED");
    assertThat(answer.body().at("/place/waitingFor").asString()).isEqualTo("OFFICE");
    assertThat(answer.body().path("units").findValuesAsString("code")).contains("TTPVHCC", "KT");
    assertThat(answer.body().at("/open/papers")).isNotEmpty();
    assertThat(allowed(answer)).contains("transfers", "withdrawal").doesNotContain("decision");
    assertThat(allowed(get("giamdoc", dossier))).contains("decision");
    assertThat(allowed(get("congdan", dossier))).containsExactly("withdrawal");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void the_path_of_every_act_is_one_that_takes_it() {
    String dossier = office.side().ask(CLERK, "/api/receipts", Bodies.receipt()).text("dossier");

    for (JsonNode act : get(CLERK, dossier).body().path("acts")) {
      String path = act.path("act").asString().replaceAll("\\{[a-z]+}", "1");
      Answer answer = office.side().ask("quantri", "/api/dossiers/" + dossier + "/" + path, "{}");
      assertThat(answer.status()).as(path).isNotIn(404, 405, 500);
    }
  }

  @Test
  void a_dossier_that_does_not_exist_is_not_found() {
    assertThat(get(CLERK, "H36.199-261116-9999").status()).isEqualTo(404);
    assertThat(get(CLERK, "0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40").status()).isEqualTo(404);
  }

  private static List<String> allowed(Answer answer) {
    List<String> allowed = new ArrayList<>();
    for (JsonNode act : answer.body().path("acts")) {
      if (act.path("allowed").asBoolean()) {
        allowed.add(act.path("act").asString());
      }
    }
    return allowed;
  }

  private Answer get(String account, String dossier) {
    return Answer.of(
        office
            .side()
            .as(account)
            .get()
            .uri("/api/dossiers/" + dossier + "/acts")
            .exchange()
            .expectBody()
            .returnResult());
  }

  private Rows rows() {
    return Rows.of(office.side().bean(JdbcClient.class));
  }
}

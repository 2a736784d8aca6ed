package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import vn.minhbach.command.vault.VaultReading;
import vn.minhbach.command.vault.VaultReadings;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;

/** Staff at work on a dossier see whom it is about and what was written, and say what for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureTest {
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");
  private static final String CLERK = "motcua1";
  private static final String TWO_COMMUNES =
      """
      {"agencies": [
        {"code": "H36.199", "name": "Xã Hàm Thuận", "units": [{"code": "TTPVHCC", "name": "Trung tâm"}],
         "officers": [
           {"id": "motcua1", "name": "Một cửa", "role": "CLERK", "unit": "TTPVHCC"},
           {"id": "giamdoc", "name": "Giám đốc", "role": "LEADER", "unit": "TTPVHCC"},
           {"id": "quantri", "name": "Quản trị", "role": "ADMINISTRATOR", "unit": "TTPVHCC"}]},
        {"code": "H36.200", "name": "Xã Bên Cạnh", "units": [{"code": "TTPVHCC", "name": "Trung tâm"}],
         "officers": [{"id": "bencanh1", "name": "Bên cạnh", "role": "CLERK", "unit": "TTPVHCC"}]}]}
      """;

  private final SetClock clock = new SetClock(MONDAY_9AM);

  private final CommandSide side;

  DisclosureTest(@TempDir Path folder) throws IOException {
    Path organisation = Files.writeString(folder.resolve("organisation.json"), TWO_COMMUNES);
    Engine.Database database = Engine.H2.open(folder);
    side =
        CommandSide.on(
            database.jdbcUrl(),
            database.user(),
            folder,
            clock,
            Map.of("minhbach.command.organisation", organisation.toString()));
  }

  @AfterAll
  void close() {
    side.close();
  }

  @Test
  void people_are_shown_in_full_and_the_purpose_stands_in_the_trace() {
    String dossier = received();

    JsonNode people = get(CLERK, dossier, "people?for=identity-check").body();

    assertThat(people.path("submitter").path("name").asString()).isEqualTo(Bodies.NAME);
    assertThat(people.path("submitter").path("phone").asString()).isEqualTo(Bodies.PHONE);
    assertThat(people.path("owner").path("identityNumber").asString())
        .isEqualTo(Bodies.IDENTITY_NUMBER);
    assertThat(readings(dossier))
        .extracting(VaultReading::officer, VaultReading::purpose)
        .containsExactly(
            tuple(new OfficerId(CLERK), "identity-check"),
            tuple(new OfficerId(CLERK), "identity-check"));
    assertThat(readings(dossier)).extracting(VaultReading::reference).doesNotHaveDuplicates();
  }

  @Test
  void whoever_was_corrected_is_shown_as_corrected() {
    String dossier = received();
    correct(dossier);

    JsonNode people = get(CLERK, dossier, "people?for=correction").body();

    assertThat(people.path("owner").path("name").asString()).isEqualTo("Người Khác");
    assertThat(people.path("submitter").path("name").asString()).isEqualTo(Bodies.NAME);
  }

  @Test
  void notes_are_shown_with_the_fact_they_belong_to() {
    String dossier = received();
    clock.set(MONDAY_9AM.plusSeconds(3600));
    act(
        dossier,
        "verifications",
        "{\"verifiedAt\": \"2026-11-16T08:00:00+07:00\", \"note\": \"Nhà khóa cửa\"}");
    correct(dossier);

    JsonNode notes = get("giamdoc", dossier, "notes?for=complaint").body().path("notes");

    assertThat(notes.findValuesAsString("fact"))
        .containsExactly("dossier.verified", "dossier.corrected");
    assertThat(notes.findValuesAsString("text")).containsExactly("Nhà khóa cửa", "Gõ nhầm");
    assertThat(notes.findValuesAsString("officer")).containsExactly(CLERK, CLERK);
    assertThat(notes.findValuesAsString("role")).containsExactly("CLERK", "CLERK");
    assertThat(notes.path(0).path("at").asString()).startsWith("2026-11-16T10:00:00");
    assertThat(readings(dossier)).extracting(VaultReading::purpose).containsOnly("complaint");
  }

  @Test
  void what_was_erased_is_absent() {
    String dossier = received();
    act(
        dossier,
        "verifications",
        "{\"verifiedAt\": \"2026-11-16T08:00:00+07:00\", \"note\": \"x\"}");
    side.bean(JdbcClient.class).sql("update vault set wrapped_key = null").update();

    JsonNode people = get(CLERK, dossier, "people?for=handling").body();
    JsonNode notes = get(CLERK, dossier, "notes?for=handling").body().path("notes");

    assertThat(people.path("submitter").isObject()).isFalse();
    assertThat(people.path("owner").isObject()).isFalse();
    assertThat(notes.findValuesAsString("fact")).containsExactly("dossier.verified");
    assertThat(notes.path(0).path("text").isString()).isFalse();
  }

  @Test
  void without_a_purpose_out_of_the_list_nothing_is_opened() {
    String dossier = received();

    for (String query : List.of("people", "people?for=", "people?for=curiosity", "notes")) {
      Answer answer = get(CLERK, dossier, query);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text("field")).isEqualTo("for");
    }
    assertThat(readings(dossier)).isEmpty();
  }

  @Test
  void only_staff_of_an_agency_that_has_it_see_anything() {
    String dossier = received();

    for (String what : List.of("people?for=handling", "notes?for=handling")) {
      assertThat(get("congdan", dossier, what).status()).isEqualTo(403);
      assertThat(get("quantri", dossier, what).status()).isEqualTo(403);
      assertThat(get("bencanh1", dossier, what).status()).isEqualTo(403);
      assertThat(get(CLERK, "H36.199-261116-9999", what).status()).isEqualTo(404);
      assertThat(get(CLERK, "0b6f7a52-3a06-4c0e-9a0a-5f0c1d2e3f40", what).status()).isEqualTo(404);
      side.anonymous()
          .get()
          .uri("/api/dossiers/" + dossier + "/" + what)
          .exchange()
          .expectStatus()
          .isUnauthorized();
    }
    assertThat(readings(dossier)).isEmpty();
  }

  @Test
  void the_agency_that_is_to_receive_a_dossier_sees_whom_it_is_about() {
    String taken =
        side.ask(
                CLERK,
                "/api/takings-in",
                Bodies.receipt()
                    .replaceFirst(
                        "\\{", "{\"competent\": \"H36.200\", \"competentUnit\": \"TTPVHCC\", "))
            .text("dossier");

    assertThat(get("bencanh1", taken, "people?for=contact").status()).isEqualTo(200);
    assertThat(get(CLERK, taken, "people?for=contact").status()).isEqualTo(200);
  }

  @Test
  void who_came_to_another_agency_is_not_found_here() {
    received();
    String search = "{\"phone\": \"" + Bodies.PHONE + "\"}";

    assertThat(side.ask("bencanh1", "/api/people/search", search).body().path("people")).isEmpty();
    assertThat(side.ask(CLERK, "/api/people/search", search).body().path("people")).hasSize(1);
  }

  @Test
  void nothing_of_it_is_kept_on_the_way() {
    EntityExchangeResult<byte[]> result =
        side.as(CLERK)
            .get()
            .uri("/api/dossiers/" + received() + "/people?for=handling")
            .exchange()
            .expectBody()
            .returnResult();

    assertThat(result.getResponseHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
        .isEqualTo("no-store");
  }

  private String received() {
    return side.ask(CLERK, "/api/receipts", Bodies.receipt()).text("dossier");
  }

  private void correct(String dossier) {
    act(
        dossier,
        "corrections",
        "{\"field\": \"OWNER\", \"person\": {\"name\": \"Người Khác\"},"
            + " \"reason\": \"Gõ nhầm\", \"approver\": \"giamdoc\"}");
  }

  private void act(String dossier, String act, String body) {
    Answer answer = side.ask(CLERK, "/api/dossiers/" + dossier + "/" + act, body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private Answer get(String account, String dossier, String what) {
    return Answer.of(
        side.as(account)
            .get()
            .uri("/api/dossiers/" + dossier + "/" + what)
            .exchange()
            .expectBody()
            .returnResult());
  }

  private List<VaultReading> readings(String dossier) {
    return side.bean(VaultReadings.class).of(new DossierId(dossier), Long.MAX_VALUE, 10);
  }
}

package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.minhbach.command.people.KnownPeople;
import vn.minhbach.command.vault.VaultReading;
import vn.minhbach.command.vault.VaultReadings;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.PersonRef;

/** Who came before is found by a number, with a trace, and by nothing that anybody can read. */
@ParameterizedClass
@MethodSource("offices")
class FoundAgainTest {
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");
  private static final String CLERK = "motcua1";
  private static int people;

  private final Office office;

  /** Somebody else in every test. */
  private final String number = "%012d".formatted(880_000_000_000L + ++people);

  private final String phone = "09%08d".formatted(people);

  FoundAgainTest(Office office) {
    this.office = office;
    office.clock().set(MONDAY_9AM);
  }

  static Stream<Office> offices() {
    return Stream.of(Engine.values()).map(engine -> Office.on(engine, new SetClock(MONDAY_9AM)));
  }

  @Test
  void somebody_is_found_by_the_identity_number_as_they_last_said_who_they_are() {
    receive(person("Trần Thị Kín Đáo", number, phone, "Thôn Cũ"));
    String latest = receive(person("Trần Thị Kín Đáo", number, phone, "Thôn Mới"));

    JsonNode found = search(CLERK, "identityNumber", number);

    assertThat(found).hasSize(1);
    assertThat(found.path(0).path("name").asString()).isEqualTo("Trần Thị Kín Đáo");
    assertThat(found.path(0).path("identityNumber").asString()).isEqualTo(number);
    assertThat(found.path(0).path("phone").asString()).isEqualTo(phone);
    assertThat(found.path(0).path("address").asString()).isEqualTo("Thôn Mới");
    assertThat(found.path(0).path("lastSeen").asString()).startsWith("2026-11-16T09:00:00");
    assertThat(readings(latest))
        .extracting(VaultReading::officer, VaultReading::purpose)
        .containsExactly(tuple(new OfficerId(CLERK), "found again"));
  }

  @Test
  void people_who_share_a_telephone_are_found_each_once_and_the_latest_five_of_them() {
    for (int i = 1; i <= 6; i++) {
      receive(person("Người " + i, "%012d".formatted(770_000_000_000L + people * 10L + i), phone));
    }
    receive(person("Người 3", "%012d".formatted(770_000_000_000L + people * 10L + 3), phone));

    JsonNode found = search(CLERK, "phone", "+84" + phone.substring(1));

    assertThat(found.findValuesAsString("name"))
        .containsExactly("Người 3", "Người 6", "Người 5", "Người 4", "Người 2");
  }

  @Test
  void whoever_files_settles_or_is_the_owner_is_found_too() {
    String other = number.replaceFirst("8", "6");
    office
        .side()
        .ask(
            CLERK,
            "/api/receipts",
            with("1.004837", person("Người nộp", number, phone), person("Chủ", other, phone)));
    String copied = number.replaceFirst("8", "7");
    office.side().ask(CLERK, "/api/settlements", with("2.000815", person("Sao y", copied, phone)));

    assertThat(search(CLERK, "identityNumber", other).findValuesAsString("name"))
        .containsExactly("Chủ");
    assertThat(search(CLERK, "phone", phone).findValuesAsString("name"))
        .containsExactlyInAnyOrder("Chủ", "Người nộp", "Sao y");
  }

  @Test
  void nobody_is_found_by_a_number_that_nobody_gave_and_no_trace_is_left() {
    long before = traces();

    assertThat(search(CLERK, "identityNumber", number)).isEmpty();
    assertThat(search(CLERK, "phone", phone)).isEmpty();
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void only_staff_at_a_counter_may_look() {
    String body = "{\"phone\": \"" + phone + "\"}";

    assertThat(ask("congdan", body).status()).isEqualTo(403);
    assertThat(ask("quantri", body).status()).isEqualTo(403);
    assertThat(ask("diachinh", body).status()).isEqualTo(200);
    assertThat(ask("giamdoc", body).status()).isEqualTo(200);
    office
        .side()
        .anonymous()
        .post()
        .uri("/api/people/search")
        .header("Content-Type", "application/json")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void a_number_that_is_none_is_a_problem_that_does_not_repeat_it() {
    assertProblem("{\"identityNumber\": \"99919999912\"}", "identityNumber", "99919999912");
    assertProblem("{\"phone\": \"99919999912\"}", "phone", "99919999912");
    assertProblem("{\"phone\": 99919999912}", "phone", "99919999912");
    assertProblem("{}", "body", "99919999912");
    assertProblem(
        "{\"phone\": \"0999199991\", \"identityNumber\": \"999199999123\"}", "body", "99919999");
  }

  @Test
  void whoever_was_entered_by_mistake_is_not_found_any_more() {
    String dossier = receive(person("Nhầm", number, phone));
    String right = number.replaceFirst("8", "5");
    for (String field : List.of("OWNER", "SUBMITTER")) {
      Answer corrected =
          office
              .side()
              .ask(
                  CLERK,
                  "/api/dossiers/" + dossier + "/corrections",
                  "{\"field\": \"%s\", \"person\": %s, \"reason\": \"x\", \"approver\": \"giamdoc\"}"
                      .formatted(field, person("Đúng", right, phone)));
      assertThat(corrected.status()).isEqualTo(200);
    }

    assertThat(search(CLERK, "identityNumber", number)).isEmpty();
    assertThat(search(CLERK, "identityNumber", right).findValuesAsString("name"))
        .containsExactly("Đúng");
  }

  @Test
  void who_is_forgotten_leaves_others_of_the_same_telephone() {
    receive(person("Trần Thị Kín Đáo", number, phone));
    String mine = reference(receive(person("Trần Thị Kín Đáo", number, phone)));
    receive(person("Anh trai", number.replaceFirst("8", "4"), phone));

    int forgotten = office.side().bean(KnownPeople.class).forget(new PersonRef(mine));

    assertThat(forgotten).isEqualTo(4); // twice, as submitter and as owner
    assertThat(search(CLERK, "identityNumber", number)).isEmpty();
    assertThat(search(CLERK, "phone", phone).findValuesAsString("name"))
        .containsExactly("Anh trai");
  }

  @Test
  void a_receipt_that_is_refused_leaves_nobody_behind() {
    Answer refused =
        office
            .side()
            .ask("congdan", "/api/receipts", with("1.004837", person("Ai đó", number, phone)));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(search(CLERK, "phone", phone)).isEmpty();
  }

  private void assertProblem(String body, String field, String secret) {
    Answer answer = ask(CLERK, body);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.text("field")).isEqualTo(field);
    assertThat(answer.toString()).doesNotContain(secret);
  }

  private String receive(String person) {
    Answer answer = office.side().ask(CLERK, "/api/receipts", with("1.004837", person));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.text("dossier");
  }

  private JsonNode search(String account, String kind, String value) {
    Answer answer = ask(account, "{\"" + kind + "\": \"" + value + "\"}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body().path("people");
  }

  private Answer ask(String account, String body) {
    return office.side().ask(account, "/api/people/search", body);
  }

  private List<VaultReading> readings(String dossier) {
    return office.side().bean(VaultReadings.class).of(new DossierId(dossier), Long.MAX_VALUE, 10);
  }

  private String reference(String dossier) {
    return jdbc()
        .sql("select reference from known_person where dossier = ?")
        .params(dossier)
        .query(String.class)
        .list()
        .getFirst();
  }

  private long traces() {
    return jdbc().sql("select count(*) from vault_reading").query(Long.class).single();
  }

  private JdbcClient jdbc() {
    return office.side().bean(JdbcClient.class);
  }

  private static String with(String procedure, String submitter) {
    return """
        {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "%s", "submitter": %s}
        """
        .formatted(procedure, submitter);
  }

  private static String with(String procedure, String submitter, String owner) {
    return """
        {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "%s", "submitter": %s, "owner": %s}
        """
        .formatted(procedure, submitter, owner);
  }

  private static String person(String name, String number, String phone) {
    return person(name, number, phone, "Thôn Lặng Lẽ");
  }

  private static String person(String name, String number, String phone, String address) {
    return """
        {"name": "%s", "identityNumber": "%s", "phone": "%s", "address": "%s"}
        """
        .formatted(name, number, phone, address);
  }
}

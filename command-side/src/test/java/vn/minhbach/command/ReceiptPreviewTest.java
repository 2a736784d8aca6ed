package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.procedure.Paper;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** The promise is known before anybody presses receive, and is the one that is then given. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptPreviewTest {
  private static final Instant MONDAY_4PM = Instant.parse("2026-11-16T09:00:00Z");
  private static final String CLERK = "motcua1";

  private final Office office = Office.on(Engine.H2, new SetClock(MONDAY_4PM));

  @AfterAll
  void close() throws Exception {
    office.close();
  }

  @Test
  void for_every_procedure_and_case_the_preview_is_what_the_receipt_then_says() {
    JsonMapper json = office.side().bean(JsonMapper.class);
    List<ProcedureVersion> inForce =
        office.side().bean(Procedures.class).catalogue().inForceOn(LocalDate.parse("2026-11-16"));

    assertThat(inForce).hasSizeGreaterThan(50);
    for (ProcedureVersion version : inForce) {
      for (ProcedureCase one : version.terms().cases()) {
        String chosen = chosen(version.code(), one);
        DossierReceived fact = received(chosen);
        office.clock().set(fact.occurrence().at().toInstant());
        JsonNode preview = preview(CLERK, chosen).body();

        JsonNode promised = preview.path("promised");
        assertThat(promised.path("due"))
            .as(version.code() + " " + one.key())
            .isEqualTo(json.valueToTree(fact.dueDate().promise()));
        assertThat(promised.path("explanation"))
            .isEqualTo(json.valueToTree(fact.dueDate().explanation()));
        assertThat(promised.path("transferDue")).isEqualTo(json.valueToTree(fact.transferDue()));
        assertThat(preview.path("offered").path("name").asString()).isEqualTo(fact.procedureName());
        assertThat(preview.path("offered").path("papers").findValuesAsString("name"))
            .isEqualTo(version.terms().papers().stream().map(Paper::name).toList());
        assertThat(preview.path("refusal").isObject()).isFalse();
      }
    }
  }

  @Test
  void it_draws_no_number_and_writes_nothing() {
    Rows before = Rows.of(office.side().bean(JdbcClient.class));

    assertThat(preview(CLERK, body("1.004837")).status()).isEqualTo(200);

    assertThat(Rows.of(office.side().bean(JdbcClient.class))).isEqualTo(before);
  }

  @Test
  void a_case_has_to_be_chosen_where_none_is_the_usual_one() {
    JsonNode shown = preview(CLERK, body("1.013225")).body();

    assertThat(shown.path("promised").isObject()).isFalse();
    assertThat(shown.path("refusal").isObject()).isFalse();
    assertThat(shown.path("offered").path("cases")).hasSizeGreaterThan(1);
  }

  @Test
  void who_may_not_receive_is_told_so_by_the_name_of_the_refusal() {
    JsonNode shown = preview("congdan", body("1.004837")).body();

    assertThat(shown.path("refusal").path("name").asString()).isEqualTo("STAFF_NEEDED");
    assertThat(shown.path("refusal").path("insteadVi").asString())
        .isEqualTo("Đề nghị hỗ trợ tại quầy.");
    assertThat(shown.path("promised").isObject()).isFalse();
  }

  @Test
  void what_no_receipt_could_name_is_the_same_problem_as_there() {
    for (String field : List.of("agency", "unit", "procedure")) {
      String wrong =
          body("1.004837")
              .replace(
                  switch (field) {
                    case "agency" -> "H36.199";
                    case "unit" -> "TTPVHCC";
                    default -> "1.004837";
                  },
                  switch (field) {
                    case "agency" -> "H36.200";
                    case "unit" -> "BANANA";
                    default -> "9.999999";
                  });

      assertThat(preview(CLERK, wrong).text("field")).isEqualTo(field);
    }
  }

  private Answer preview(String account, String body) {
    return office.side().ask(account, "/api/receipts/preview", body);
  }

  private DossierReceived received(String chosen) {
    String body =
        chosen.substring(0, chosen.lastIndexOf('}')) + ", \"submitter\": " + Bodies.person() + "}";
    Answer answer = office.side().ask(CLERK, "/api/receipts", body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return (DossierReceived)
        office
            .side()
            .bean(EventStore.class)
            .readEvents(answer.text("dossier"))
            .asStream()
            .findFirst()
            .orElseThrow()
            .getPayload();
  }

  private static String chosen(ProcedureCode procedure, ProcedureCase one) {
    String body = body(procedure.value());
    return body.substring(0, body.lastIndexOf('}')) + ", \"procedureCase\": \"" + one.key() + "\"}";
  }

  private static String body(String procedure) {
    return """
        {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "%s"}"""
        .formatted(procedure);
  }
}

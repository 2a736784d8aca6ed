package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.minhbach.command.vault.Note;
import vn.minhbach.command.vault.Reader;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.command.vault.VaultEntry;
import vn.minhbach.command.vault.VaultReading;
import vn.minhbach.command.vault.VaultReadings;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;

/** Whoever opens the vault leaves a trace, and those concerned can see it. */
@ParameterizedClass
@MethodSource("offices")
class VaultReadingsTest {
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");
  private static final OfficerId AN = new OfficerId("motcua1");
  private static final Note NOTE = new Note("ly hôn năm 2019");

  private final Office office;

  VaultReadingsTest(Office office) {
    this.office = office;
    office.clock().set(MONDAY_9AM);
  }

  static Stream<Office> offices() {
    return Stream.of(Engine.values()).map(engine -> Office.on(engine, new SetClock(MONDAY_9AM)));
  }

  @Test
  void pattern_27_who_reads_leaves_a_trace_that_stays_even_if_the_reading_is_undone() {
    DossierId dossier = received();
    String reference = sealed();
    Reader reader = new Reader(AN, dossier, "form 02");
    office.clock().set(MONDAY_9AM);

    new TransactionTemplate(office.side().bean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              assertThat(vault().openFor(reader, reference, Note.class)).contains(NOTE);
              status.setRollbackOnly();
            });

    assertThat(readings(dossier))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("position")
        .containsExactly(
            new VaultReading(
                0,
                OffsetDateTime.parse("2026-11-16T09:00:00+07:00"),
                AN,
                dossier,
                reference,
                "form 02"));
  }

  @Test
  void pattern_27_where_no_trace_can_be_left_nothing_is_shown() {
    Reader reader = new Reader(AN, received(), "form 02");
    String reference = sealed();
    jdbc().sql("alter table vault_reading rename to gone").update();
    try {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(() -> vault().openFor(reader, reference, Note.class));
    } finally {
      jdbc().sql("alter table gone rename to vault_reading").update();
    }
  }

  @Test
  void pattern_27_trying_to_open_what_was_erased_leaves_a_trace_too() {
    DossierId dossier = received();

    vault().openFor(new Reader(AN, dossier, "form 02"), UUID.randomUUID().toString(), Note.class);

    assertThat(readings(dossier)).hasSize(1);
  }

  @Test
  void pattern_27_the_citizen_leaders_and_administrators_see_who_read() {
    DossierId dossier = received();
    String reference = sealed();
    vault().openFor(new Reader(AN, dossier, "form 01"), reference, Note.class);
    vault()
        .openFor(new Reader(new OfficerId("diachinh"), dossier, "form 03"), reference, Note.class);

    for (String account : List.of("congdan", "giamdoc", "quantri")) {
      JsonNode shown = get(account, dossier, "").body().path("readings");

      assertThat(shown.findValuesAsString("officer")).containsExactly("diachinh", "motcua1");
      assertThat(shown.findValuesAsString("purpose")).containsExactly("form 03", "form 01");
      assertThat(shown.toString()).doesNotContain(NOTE.text());
    }
  }

  @Test
  void pattern_27_a_form_with_names_in_it_says_who_printed_it() {
    DossierId dossier = received();
    String receipt = "/api/dossiers/" + dossier + "/forms";

    Answer list = ask("motcua1", receipt);
    ask("motcua1", receipt + "/01/2026/999999");
    assertThat(readings(dossier)).isEmpty();

    ask("diachinh", list.body().at("/0/link").asString());

    assertThat(readings(dossier))
        .extracting(VaultReading::officer, VaultReading::purpose)
        .containsOnly(tuple(new OfficerId("diachinh"), "form 01"));
    assertThat(readings(dossier)).extracting(VaultReading::reference).doesNotHaveDuplicates();
  }

  @Test
  void whoever_reads_for_a_living_does_not_watch_the_readers() {
    DossierId dossier = received();

    assertThat(get("motcua1", dossier, "").status()).isEqualTo(403);
    assertThat(get("diachinh", dossier, "").status()).isEqualTo(403);
    office
        .side()
        .anonymous()
        .get()
        .uri("/api/dossiers/{dossier}/readings", dossier)
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void many_readings_are_shown_page_by_page() {
    DossierId dossier = received();
    for (int form = 1; form <= 3; form++) {
      vault().openFor(new Reader(AN, dossier, "form 0" + form), sealed(), Note.class);
    }

    JsonNode first = get("giamdoc", dossier, "?count=2").body();
    JsonNode second =
        get("giamdoc", dossier, first.path("next").asString().replaceFirst("[^?]*", "")).body();

    assertThat(first.path("readings").findValuesAsString("purpose"))
        .containsExactly("form 03", "form 02");
    assertThat(second.path("readings").findValuesAsString("purpose")).containsExactly("form 01");
    assertThat(second.path("next").isString()).isFalse();
  }

  @Test
  void a_question_that_is_none_is_a_problem() {
    DossierId dossier = received();

    assertThat(get("giamdoc", dossier, "?count=201").text("field")).isEqualTo("count");
    assertThat(get("giamdoc", "H36.199-261116-9999", "").status()).isEqualTo(404);
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new Reader(AN, dossier, "Trần Thị Đào"));
  }

  private DossierId received() {
    return new DossierId(
        office.side().ask("motcua1", "/api/receipts", Bodies.receipt()).text("dossier"));
  }

  private String sealed() {
    String reference = UUID.randomUUID().toString();
    vault().seal(new VaultEntry(reference, NOTE));
    return reference;
  }

  private Answer get(String account, Object dossier, String query) {
    return ask(account, "/api/dossiers/" + dossier + "/readings" + query);
  }

  private Answer ask(String account, String path) {
    EntityExchangeResult<byte[]> result =
        office.side().as(account).get().uri(path).exchange().expectBody().returnResult();
    return Answer.of(result);
  }

  private List<VaultReading> readings(DossierId dossier) {
    return office.side().bean(VaultReadings.class).of(dossier, Long.MAX_VALUE, 10);
  }

  private Vault vault() {
    return office.side().bean(Vault.class);
  }

  private JdbcClient jdbc() {
    return office.side().bean(JdbcClient.class);
  }
}

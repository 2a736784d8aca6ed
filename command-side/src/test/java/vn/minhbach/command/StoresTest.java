package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.minhbach.command.deadline.AgendaSweeper;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.serial.DossierSerials;
import vn.minhbach.command.vault.Note;
import vn.minhbach.command.vault.Person;
import vn.minhbach.command.vault.Reader;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.command.vault.VaultContent;
import vn.minhbach.command.vault.VaultEntry;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.DossierId;

/** What has to hold of everything that is kept, whatever database keeps it. */
@ParameterizedClass
@MethodSource("offices")
class StoresTest {
  private static final String CLERK = "motcua1";
  private static final int AT_ONCE = 16;

  /** 17:00 in Greenwich is midnight in Việt Nam. */
  private static final Instant BEFORE_MIDNIGHT = Instant.parse("2027-03-01T16:59:59.600Z");

  private static final Reader READER =
      new Reader(new OfficerId(CLERK), DossierId.of(new UUID(0, 0)), "test");

  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");

  private final Office office;

  StoresTest(Office office) {
    this.office = office;
  }

  static Stream<Office> offices() {
    return Stream.of(Engine.values()).map(engine -> Office.on(engine, new SetClock(MONDAY_9AM)));
  }

  /** Some tests move the clock: what that brings is noted before another counts what is kept. */
  @BeforeEach
  void noteTheTime() throws InterruptedException {
    side().bean(AgendaSweeper.class).catchUp();
  }

  @Test
  void serials_have_no_gaps_and_grow_with_the_time_of_receipt_over_a_change_of_day() {
    office.clock().set(BEFORE_MIDNIGHT);

    List<Answer> answers =
        allAtOnce(
            IntStream.range(0, AT_ONCE * 12)
                .<Callable<Answer>>mapToObj(n -> () -> n % 3 == 2 ? refusedReceipt() : receipt())
                .toList());

    assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
    Map<LocalDate, List<DossierReceived>> days =
        receipts(answers).stream()
            .collect(
                Collectors.groupingBy(
                    receipt -> receipt.code().receivedOn(), TreeMap::new, Collectors.toList()));
    assertThat(days).containsOnlyKeys(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-02"));
    days.forEach(StoresTest::checkDay);
  }

  @Test
  void the_first_receipts_of_a_day_do_not_hold_each_other_up() {
    office.clock().set(Instant.parse("2026-12-01T02:00:00Z"));

    List<Answer> answers =
        allAtOnce(IntStream.range(0, 24).<Callable<Answer>>mapToObj(n -> this::receipt).toList());

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    checkDay(LocalDate.parse("2026-12-01"), receipts(answers));
  }

  @Test
  void a_day_is_opened_even_when_every_connection_is_in_use() {
    DossierSerials serials = side().bean(DossierSerials.class);
    TransactionTemplate transaction =
        new TransactionTemplate(side().bean(PlatformTransactionManager.class));
    int connections = side().bean(HikariDataSource.class).getMaximumPoolSize();
    CyclicBarrier connected = new CyclicBarrier(connections);
    LocalDate day = LocalDate.parse("2027-06-01");

    List<DossierCode> codes =
        allAtOnce(
            IntStream.range(0, connections)
                .<Callable<DossierCode>>mapToObj(
                    n ->
                        () ->
                            transaction.execute(
                                status -> {
                                  jdbc().sql("select 1").query(Integer.class).single();
                                  await(connected);
                                  return serials.draw(new AgencyCode("H36.199"), day);
                                }))
                .toList());

    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, connections)
                .mapToObj(n -> DossierCode.of(new AgencyCode("H36.199"), day, n))
                .toList());
  }

  @Test
  void a_dossier_is_found_by_its_code() {
    Answer received = receipt();
    DossierCodes codes = side().bean(DossierCodes.class);

    assertThat(codes.find(new DossierCode(received.text("code"))))
        .contains(new DossierId(received.text("dossier")));
    assertThat(codes.find(new DossierCode("H36.199-261116-9999"))).isEmpty();
    assertThat(step(received.text("code"), "Thẩm định").status()).isEqualTo(200);
  }

  @Test
  void the_same_command_sent_again_is_answered_by_the_first_answer() {
    String wish = UUID.randomUUID().toString();
    Answer first = side().ask(CLERK, "/api/receipts", Bodies.receipt(), "Command-Id", wish);
    Rows before = Rows.of(jdbc());

    Answer second = side().ask(CLERK, "/api/receipts", Bodies.receipt(), "Command-Id", wish);

    assertThat(second).isEqualTo(first);
    assertThat(Rows.of(jdbc())).isEqualTo(before);
  }

  @Test
  void the_same_receipt_sent_many_times_at_once_is_carried_out_once() {
    String wish = UUID.randomUUID().toString();

    List<Answer> answers =
        allAtOnce(
            IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(
                    n ->
                        () ->
                            side()
                                .ask(CLERK, "/api/receipts", Bodies.receipt(), "Command-Id", wish))
                .toList());

    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(answers.getFirst().status()).isEqualTo(201);
    assertThat(facts(answers.getFirst().text("dossier"))).hasSize(1);
  }

  @Test
  void the_same_act_sent_many_times_at_once_is_carried_out_once() {
    String dossier = receipt().text("dossier");
    String wish = UUID.randomUUID().toString();

    List<Answer> answers =
        allAtOnce(
            IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(
                    n ->
                        () ->
                            side()
                                .ask(
                                    CLERK,
                                    "/api/dossiers/" + dossier + "/transfers",
                                    "{\"to\": \"KT\"}",
                                    "Command-Id",
                                    wish,
                                    "If-Match",
                                    "\"1\""))
                .toList());

    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(answers.getFirst().status()).isEqualTo(200);
    assertThat(facts(dossier)).hasSize(2);
  }

  @Test
  void a_command_id_is_not_used_for_something_else() {
    String wish = UUID.randomUUID().toString();
    String dossier =
        side().ask(CLERK, "/api/receipts", Bodies.receipt(), "Command-Id", wish).text("dossier");
    Rows before = Rows.of(jdbc());

    Answer other =
        side().ask(CLERK, "/api/receipts", Bodies.receipt("1.003583"), "Command-Id", wish);
    Answer act =
        side()
            .ask(
                CLERK,
                "/api/dossiers/" + dossier + "/transfers",
                "{\"to\": \"KT\"}",
                "Command-Id",
                wish);

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("type")).isEqualTo("urn:minhbach:problem:command-id-reused");
    assertThat(act.status()).isEqualTo(409);
    assertThat(Rows.of(jdbc())).isEqualTo(before);
  }

  @Test
  void a_command_id_is_not_used_for_somebody_else() {
    String wish = UUID.randomUUID().toString();
    side().ask(CLERK, "/api/receipts", Bodies.receipt(), "Command-Id", wish);
    Rows before = Rows.of(jdbc());

    Answer other =
        side()
            .ask(
                CLERK,
                "/api/receipts",
                Bodies.receipt().replace(Bodies.PHONE, "0999999321"),
                "Command-Id",
                wish);

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("type")).isEqualTo("urn:minhbach:problem:command-id-reused");
    assertThat(Rows.of(jdbc())).isEqualTo(before);
  }

  @Test
  void a_refused_command_leaves_nothing_behind() {
    String dossier = receipt().text("dossier");
    Rows before = Rows.of(jdbc());

    Answer receipt = refusedReceipt();
    Answer withNote =
        side()
            .ask(
                CLERK,
                "/api/dossiers/" + dossier + "/intake-refusal",
                "{\"reason\": \"NOT_COMPETENT\", \"note\": \"gặp " + Bodies.NAME + "\"}");
    Answer stale =
        side()
            .ask(
                "giamdoc",
                "/api/dossiers/" + dossier + "/decision",
                "{\"outcome\": \"GRANTED\", \"resultNumber\": \"1\", \"note\": \"gặp hai lần\"}",
                "If-Match",
                "\"7\"");

    assertThat(Stream.of(receipt, withNote, stale).map(Answer::status))
        .containsExactly(409, 409, 412);
    assertThat(Rows.of(jdbc())).isEqualTo(before);
  }

  @Test
  void a_refused_command_id_can_be_used_for_the_right_wish() {
    String wish = UUID.randomUUID().toString();
    side().ask(CLERK, "/api/settlements", settlement("1.004837"), "Command-Id", wish);

    Answer right =
        side().ask(CLERK, "/api/settlements", settlement("2.000815"), "Command-Id", wish);

    assertThat(right.status()).isEqualTo(201);
  }

  @Test
  void a_stale_version_is_told_and_changes_nothing() {
    String dossier = receipt().text("dossier");
    step(dossier, "Thẩm định");

    Answer stale =
        side()
            .ask(
                CLERK,
                "/api/dossiers/" + dossier + "/transfers",
                "{\"to\": \"KT\"}",
                "If-Match",
                "\"1\"");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.body().path("expected").asLong()).isEqualTo(1);
    assertThat(stale.body().path("actual").asLong()).isEqualTo(2);
    assertThat(facts(dossier)).hasSize(2);
  }

  @Test
  void a_stale_version_says_who_changed_what_meanwhile() {
    String dossier = receipt().text("dossier");
    step(dossier, "Thẩm định");
    side().ask("congdan", "/api/dossiers/" + dossier + "/withdrawal", "");

    JsonNode meanwhile = meanwhile(dossier, 1);

    assertThat(meanwhile.findValuesAsString("fact"))
        .containsExactly("step.begun", "withdrawal.asked");
    assertThat(meanwhile.findValuesAsString("role")).containsExactly("CLERK", "CITIZEN");
    assertThat(meanwhile.path(0).path("officer").asString()).isEqualTo(CLERK);
    assertThat(meanwhile.path(1).path("officer").isString()).isFalse();
    assertThat(meanwhile.findValuesAsString("unit")).containsExactly("TTPVHCC", "TTPVHCC");
    assertThat(meanwhile.findValuesAsString("at")).allMatch(at -> at.endsWith("+07:00"));
  }

  @Test
  void of_much_that_was_changed_meanwhile_the_latest_twenty_are_told() {
    String dossier = receipt().text("dossier");
    for (int i = 0; i < 11; i++) {
      step(dossier, "Bước " + i);
      side()
          .ask(
              CLERK,
              "/api/dossiers/" + dossier + "/step-completions",
              "{\"name\": \"Bước " + i + "\"}");
    }

    assertThat(meanwhile(dossier, 1)).hasSize(20);
    assertThat(meanwhile(dossier, 22).findValuesAsString("fact")).containsExactly("step.completed");
    assertThat(meanwhile(dossier, 24)).isEmpty();
  }

  private JsonNode meanwhile(String dossier, int seen) {
    return side()
        .ask(
            CLERK,
            "/api/dossiers/" + dossier + "/transfers",
            "{\"to\": \"KT\"}",
            "If-Match",
            "\"" + seen + "\"")
        .body()
        .path("meanwhile");
  }

  @Test
  void of_many_who_saw_the_same_version_one_succeeds() {
    String dossier = receipt().text("dossier");

    List<Answer> answers =
        allAtOnce(
            IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(
                    n ->
                        () ->
                            side()
                                .ask(
                                    CLERK,
                                    "/api/dossiers/" + dossier + "/steps",
                                    "{\"name\": \"Bước " + n + "\"}",
                                    "If-Match",
                                    "\"1\""))
                .toList());

    assertThat(answers.stream().map(Answer::status).sorted())
        .containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    assertThat(facts(dossier)).hasSize(2);
  }

  @Test
  void facts_are_read_in_the_order_in_which_they_were_acknowledged() {
    Answer received = receipt();
    String dossier = received.text("dossier");
    List<Answer> acts =
        List.of(
            received,
            step(dossier, "Thẩm định"),
            side()
                .ask(
                    CLERK,
                    "/api/dossiers/" + dossier + "/step-completions",
                    "{\"name\": \"Thẩm định\"}"));

    assertThat(acts.stream().map(act -> act.body().path("version").asLong()))
        .containsExactly(1L, 2L, 3L);
    assertThat(acts.stream().map(Answer::etag)).containsExactly("\"1\"", "\"2\"", "\"3\"");
    assertThat(facts(dossier).stream().map(DossierEventNames::nameOf))
        .containsExactly("dossier.received", "step.begun", "step.completed");
    assertThat(
            jdbc()
                .sql("select sequence from event where stream = ? order by position")
                .params(dossier)
                .query(Long.class)
                .list())
        .containsExactly(0L, 1L, 2L);
  }

  @Test
  void what_was_acknowledged_is_there_after_a_restart() {
    Answer received = receipt();
    String dossier = received.text("dossier");

    office.restart();

    assertThat(step(dossier, "Thẩm định").etag()).isEqualTo("\"2\"");
    DossierReceived receipt = receipts(List.of(received)).getFirst();
    assertThat(side().bean(Vault.class).openFor(READER, receipt.owner().value(), Person.class))
        .map(Person::name)
        .contains(Bodies.NAME);
  }

  @Test
  void the_vault_opens_what_it_sealed() {
    String reference = seal(new Note("Gặp tại nhà"));

    assertThat(side().bean(Vault.class).openFor(READER, reference, Note.class))
        .contains(new Note("Gặp tại nhà"));
    assertThat(side().bean(Vault.class).openFor(READER, UUID.randomUUID().toString(), Note.class))
        .isEmpty();
  }

  @Test
  void the_vault_keeps_nothing_in_clear() {
    String reference =
        seal(new Person(Bodies.NAME, Bodies.IDENTITY_NUMBER, Bodies.PHONE, null, null));

    byte[] kept = bytes("ciphertext", reference);

    assertThat(new String(kept, StandardCharsets.UTF_8))
        .doesNotContain(Bodies.NAME, Bodies.IDENTITY_NUMBER, Bodies.PHONE);
  }

  @Test
  void an_entry_cannot_be_passed_off_as_anothers() {
    String mine = seal(new Note("của tôi"));
    String yours = seal(new Note("của anh"));
    jdbc()
        .sql("update vault set wrapped_key = ?, ciphertext = ? where reference = ?")
        .params(bytes("wrapped_key", yours), bytes("ciphertext", yours), mine)
        .update();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> side().bean(Vault.class).openFor(READER, mine, Note.class));
  }

  @Test
  void an_entry_that_was_tampered_with_does_not_open() {
    String reference = seal(new Note("nguyên vẹn"));
    byte[] tampered = bytes("ciphertext", reference);
    tampered[tampered.length - 1] ^= 1;
    jdbc()
        .sql("update vault set ciphertext = ? where reference = ?")
        .params(tampered, reference)
        .update();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> side().bean(Vault.class).openFor(READER, reference, Note.class));
  }

  @Test
  void an_entry_whose_key_was_destroyed_is_gone() {
    String reference = seal(new Note("đã xóa"));
    jdbc()
        .sql("update vault set wrapped_key = null where reference = ?")
        .params(reference)
        .update();

    assertThat(side().bean(Vault.class).openFor(READER, reference, Note.class)).isEmpty();
  }

  private Answer receipt() {
    return side().ask(CLERK, "/api/receipts", Bodies.receipt());
  }

  /** Draws a serial and gives it back: the procedure takes days. */
  private Answer refusedReceipt() {
    return side().ask(CLERK, "/api/settlements", settlement("1.004837"));
  }

  private static String settlement(String procedure) {
    return """
        {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "%s", "submitter": %s}
        """
        .formatted(procedure, Bodies.person());
  }

  private Answer step(String dossier, String name) {
    return side().ask(CLERK, "/api/dossiers/" + dossier + "/steps", "{\"name\": \"" + name + "\"}");
  }

  private String seal(VaultContent content) {
    String reference = UUID.randomUUID().toString();
    side().bean(Vault.class).seal(new VaultEntry(reference, content));
    return reference;
  }

  private byte[] bytes(String column, String reference) {
    return jdbc()
        .sql("select " + column + " from vault where reference = ?")
        .params(reference)
        .query((row, n) -> row.getBytes(1))
        .single();
  }

  private CommandSide side() {
    return office.side();
  }

  private JdbcClient jdbc() {
    return side().bean(JdbcClient.class);
  }

  private List<DossierReceived> receipts(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.status() == 201)
        .map(answer -> (DossierReceived) facts(answer.text("dossier")).getFirst())
        .toList();
  }

  private List<DossierEvent> facts(String dossier) {
    return side()
        .bean(EmbeddedEventStore.class)
        .readEvents(dossier)
        .asStream()
        .map(Message::getPayload)
        .map(DossierEvent.class::cast)
        .toList();
  }

  private static void checkDay(LocalDate day, List<DossierReceived> receipts) {
    List<DossierReceived> byCode =
        receipts.stream().sorted((one, other) -> one.code().compareTo(other.code())).toList();
    assertThat(byCode.stream().map(receipt -> receipt.code().value()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, receipts.size())
                .mapToObj(
                    n ->
                        "H36.199-%s-%04d"
                            .formatted(day.toString().substring(2).replace("-", ""), n))
                .toList());
    List<OffsetDateTime> times = byCode.stream().map(receipt -> receipt.occurrence().at()).toList();
    assertThat(times).isSorted().doesNotHaveDuplicates();
    assertThat(times).allMatch(time -> time.toLocalDate().equals(day));
  }

  private static <T> List<T> allAtOnce(List<Callable<T>> wishes) {
    CyclicBarrier start = new CyclicBarrier(Math.min(AT_ONCE, wishes.size()));
    try (ExecutorService people = Executors.newFixedThreadPool(start.getParties())) {
      List<Future<T>> going = new ArrayList<>();
      for (int n = 0; n < wishes.size(); n++) {
        Callable<T> wish = wishes.get(n);
        boolean waits = n < start.getParties();
        going.add(
            people.submit(
                () -> {
                  if (waits) {
                    start.await(1, TimeUnit.MINUTES);
                  }
                  return wish.call();
                }));
      }
      List<T> came = new ArrayList<>();
      for (Future<T> one : going) {
        came.add(one.get(5, TimeUnit.MINUTES));
      }
      return came;
    } catch (Exception e) {
      throw new IllegalStateException("somebody got no answer", e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException("somebody did not come", e);
    }
  }
}

package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.chain.Chains;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.Chain;
import vn.minhbach.shared.dossier.PersonRef;

/** Who comes again for the same is seen to come again, whatever became of the dossier before. */
@ParameterizedClass
@MethodSource("offices")
class ChainsTest {
  private static final String CLERK = "motcua1";
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");
  private static final String THREE_DAYS = "1.004837";
  private static final String OTHER = "1.003583";
  private static final String COPIES = "2.000815";
  private static final String REFUSED = "{\"reason\": \"INCOMPLETE\"}";

  private static int people;

  private final Office office;

  /** Somebody else in every test. */
  private final String identityNumber = "%012d".formatted(++people);

  ChainsTest(Office office) {
    this.office = office;
    office.clock().set(MONDAY_9AM);
  }

  static Stream<Office> offices() {
    return Stream.of(Engine.values()).map(engine -> Office.on(engine, new SetClock(MONDAY_9AM)));
  }

  @Test
  void pattern_14_a_dossier_refused_and_filed_again_goes_on_with_the_first() {
    String first = filed(THREE_DAYS);
    act(first, "/intake-refusal", REFUSED);
    days(3);
    String second = filed(THREE_DAYS);
    act(second, "/intake-refusal", REFUSED);
    days(3);

    String third = received(THREE_DAYS);

    OffsetDateTime start = opening(first).occurrence().at();
    assertThat(follows(first)).isNull();
    assertThat(follows(second)).isEqualTo(new Chain(new DossierId(first), 2, start));
    assertThat(follows(third)).isEqualTo(new Chain(new DossierId(second), 3, start));
    assertThat(opening(third).after().firstSubmittedAt()).isEqualTo(start);
  }

  @Test
  void pattern_14_a_dossier_split_in_two_at_once_is_one_chain() {
    String first = received(THREE_DAYS);

    assertThat(previous(received(THREE_DAYS))).contains(first);
  }

  @Test
  void pattern_14_a_dossier_withdrawn_under_pressure_is_followed_by_the_next() {
    String first = received(THREE_DAYS);
    ask("congdan", first, "/withdrawal", "");
    ask("congdan", first, "/withdrawal/confirmation", "");
    ask("giamdoc", first, "/stop", "{}");
    days(10);

    assertThat(previous(received(THREE_DAYS))).contains(first);
  }

  @Test
  void pattern_14_a_dossier_cancelled_as_a_mistake_is_followed_by_the_next() {
    String first = received(THREE_DAYS);
    act(first, "/cancellation", "{\"reason\": \"ENTERED_TWICE\", \"approver\": \"giamdoc\"}");

    assertThat(previous(received(THREE_DAYS))).contains(first);
  }

  @Test
  void pattern_14_a_refusal_that_was_handed_over_is_followed_by_the_next() {
    String first = decided("REFUSED");

    assertThat(previous(received(THREE_DAYS))).contains(first);
  }

  @Test
  void who_was_given_what_was_asked_for_may_come_again() {
    decided("GRANTED");

    assertThat(follows(received(THREE_DAYS))).isNull();
  }

  @Test
  void another_procedure_is_another_matter() {
    act(filed(THREE_DAYS), "/intake-refusal", REFUSED);

    assertThat(follows(filed(OTHER))).isNull();
  }

  @Test
  void sixty_days_later_it_is_still_the_same_matter_and_sixty_one_days_later_no_more() {
    String first = filed(THREE_DAYS);
    days(59);
    String second = filed(THREE_DAYS);
    days(59 + 61);

    assertThat(previous(second)).contains(first);
    assertThat(follows(filed(THREE_DAYS))).isNull();
  }

  @Test
  void certified_copies_settled_at_once_neither_follow_nor_are_followed() {
    String first = settled();
    String second = settled();

    assertThat(follows(first)).isNull();
    assertThat(follows(second)).isNull();
    assertThat(remembered()).isZero();
  }

  @Test
  void whoever_gave_no_number_is_known_by_phone_and_name_however_they_are_typed() {
    String first = receivedOf(without("Trần Thị Đào", "0987" + suffix()));

    String second = receivedOf(without("tran  thi dao", "+84987" + suffix()));
    String namesake = receivedOf(without("Trần Thị Đào", "0986" + suffix()));

    assertThat(previous(second)).contains(first);
    assertThat(follows(namesake)).isNull();
  }

  @Test
  void whoever_is_unknown_stays_unknown() {
    receivedOf("{\"name\": \"Trần Thị Đào\"}");

    assertThat(follows(receivedOf("{\"name\": \"Trần Thị Đào\"}"))).isNull();
  }

  @Test
  void a_dossier_entered_for_the_wrong_owner_counts_for_the_right_one_once_corrected() {
    String first = receivedOf(without("Người khác", "0985" + suffix()));
    act(
        first,
        "/corrections",
        "{\"field\": \"OWNER\", \"person\": "
            + person()
            + ", \"reason\": \"nhầm người\", \"approver\": \"giamdoc\"}");

    assertThat(follows(receivedOf(without("Người khác", "0985" + suffix())))).isNull();
    assertThat(previous(received(THREE_DAYS))).contains(first);
  }

  @Test
  void a_refused_entry_is_not_remembered() {
    Answer refused =
        office
            .side()
            .ask(
                "congdan",
                "/api/receipts",
                Bodies.receipt(THREE_DAYS).replace(Bodies.person(), person()));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(follows(received(THREE_DAYS))).isNull();
  }

  @Test
  void erasing_a_person_forgets_where_they_came_before() {
    String first = received(THREE_DAYS);
    filed(OTHER);
    PersonRef owner = ((DossierReceived) opening(first)).owner();

    int forgotten = office.side().bean(Chains.class).forget(owner);

    assertThat(forgotten).isEqualTo(2);
    assertThat(follows(received(THREE_DAYS))).isNull();
  }

  @Test
  void every_node_and_every_start_knows_an_owner_by_the_same_digest() {
    String first = received(THREE_DAYS);

    office.restart();

    assertThat(previous(received(THREE_DAYS))).contains(first);
  }

  @Test
  void the_digest_of_an_owner_is_in_no_fact_and_no_answer() {
    Answer answer = enter("/api/receipts", THREE_DAYS, person());
    String key =
        jdbc()
            .sql("select owner_key from owner_procedure where dossier = ?")
            .params(answer.text("dossier"))
            .query(String.class)
            .single();

    assertThat(key).matches("[0-9a-f]{64}");
    assertThat(answer.toString()).doesNotContain(key);
    assertThat(opening(answer.text("dossier")).toString()).doesNotContain(key);
  }

  private String decided(String outcome) {
    String dossier = received(THREE_DAYS);
    ask(
        "giamdoc",
        dossier,
        "/decision",
        "{\"outcome\": \"" + outcome + "\", \"resultNumber\": \"12/KQ\", \"note\": \"lý do\"}");
    act(dossier, "/counter-arrival", "");
    act(dossier, "/hand-over", "{\"receiver\": \"OWNER\", \"proof\": \"SIGNATURE\"}");
    return dossier;
  }

  private String filed(String procedure) {
    return enter("/api/filings", procedure, person()).text("dossier");
  }

  private String received(String procedure) {
    return enter("/api/receipts", procedure, person()).text("dossier");
  }

  private String receivedOf(String person) {
    return enter("/api/receipts", THREE_DAYS, person).text("dossier");
  }

  private String settled() {
    return enter("/api/settlements", COPIES, person()).text("dossier");
  }

  private Answer enter(String path, String procedure, String person) {
    String channel = path.endsWith("filings") ? ", \"channel\": \"ONLINE\"" : "";
    Answer answer =
        office
            .side()
            .ask(
                CLERK,
                path,
                """
                {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "%s", "submitter": %s%s}
                """
                    .formatted(procedure, person, channel));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer;
  }

  private void act(String dossier, String path, String body) {
    ask(CLERK, dossier, path, body);
  }

  private void ask(String account, String dossier, String path, String body) {
    Answer answer = office.side().ask(account, "/api/dossiers/" + dossier + path, body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private void days(int after) {
    office.clock().set(MONDAY_9AM.plus(Duration.ofDays(after)));
  }

  private String person() {
    return "{\"name\": \"Lê Văn Một\", \"identityNumber\": \"" + identityNumber + "\"}";
  }

  private static String without(String name, String phone) {
    return "{\"name\": \"" + name + "\", \"phone\": \"" + phone + "\"}";
  }

  private String suffix() {
    return identityNumber.substring(6);
  }

  private @Nullable Chain follows(String dossier) {
    @Nullable Entry entry =
        switch (opening(dossier)) {
          case DossierFiled e -> e.entry();
          case DossierReceived e -> e.entry();
          case DossierSettledAtOnce e -> e.entry();
          default -> throw new AssertionError("another opening");
        };
    return Objects.requireNonNull(entry).follows();
  }

  private Optional<String> previous(String dossier) {
    return Optional.ofNullable(follows(dossier)).map(chain -> chain.previous().value());
  }

  private DossierEvent opening(String dossier) {
    List<DossierEvent> facts =
        office
            .side()
            .bean(EmbeddedEventStore.class)
            .readEvents(dossier)
            .asStream()
            .map(Message::getPayload)
            .map(DossierEvent.class::cast)
            .toList();
    return facts.getFirst();
  }

  private long remembered() {
    return jdbc()
        .sql("select count(*) from owner_procedure where procedure = ?")
        .params(COPIES)
        .query(Long.class)
        .single();
  }

  private JdbcClient jdbc() {
    return office.side().bean(JdbcClient.class);
  }
}

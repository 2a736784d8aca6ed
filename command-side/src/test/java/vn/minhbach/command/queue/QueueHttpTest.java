package vn.minhbach.command.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.Answer;
import vn.minhbach.command.CommandSide;
import vn.minhbach.command.Engine;
import vn.minhbach.command.Office;
import vn.minhbach.command.SetClock;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.time.VietnamTime;

/** Tickets, over real HTTP and a real database; each test has a day of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueHttpTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern PART_OF_SECOND = Pattern.compile("(?<=:\\d\\d)\\.\\d+(?=\\+07:00)");
  private static final String QUEUE = "/api/queues/H36.199/TTPVHCC";
  private static final String TICKETS = QUEUE + "/tickets";
  private static final String CALLS = QUEUE + "/calls";
  private static final String KIOSK = "congdan";

  /** Friday, 20 November 2026, 07:30 in Việt Nam. */
  private static final Instant FRIDAY = Instant.parse("2026-11-20T00:30:00Z");

  private final SetClock clock = new SetClock(FRIDAY);
  private final Office office = Office.on(Engine.H2, clock);
  private Instant opening = FRIDAY;

  @BeforeEach
  void open() {
    opening = opening.plus(Duration.ofDays(2));
    clock.set(opening);
  }

  @AfterAll
  void close() throws IOException {
    office.close();
  }

  @Test
  void a_ticket_goes_from_the_kiosk_to_the_counter_and_away() {
    assertThat(said(201, KIOSK, TICKETS, "{'letter': 'A', 'priority': 'NONE'}"))
        .isEqualTo(
            json("{'ticket': 'A001', 'takenAt': 'todayT07:30:00+07:00'," + " 'waitingBefore': 0}"));
    assertThat(said(201, KIOSK, TICKETS, "{'letter': 'A'}").path("waitingBefore").asInt())
        .isEqualTo(1);
    clock.set(opening.plusSeconds(60));
    assertThat(said(200, "motcua1", CALLS, "{'counter': 1}"))
        .isEqualTo(json("{'ticket': 'A001', 'counter': 1, 'calledAt': 'todayT07:31:00+07:00'}"));
    clock.set(opening.plusSeconds(120));
    assertThat(said(200, "motcua1", TICKETS + "/A001/recalls", "{'counter': 1}"))
        .isEqualTo(
            json(
                "{'ticket': 'A001', 'counter': 1, 'calledAt': 'todayT07:31:00+07:00',"
                    + " 'recalls': 1, 'recalledAt': 'todayT07:32:00+07:00'}"));
    clock.set(opening.plusSeconds(180));
    assertThat(said(200, "motcua1", TICKETS + "/A001/absence", "{'counter': 1}"))
        .isEqualTo(json("{'ticket': 'A001', 'at': 'todayT07:33:00+07:00'}"));
    said(200, "motcua1", TICKETS + "/A001/return", "");
    assertThat(said(200, "motcua2", CALLS, "{'counter': 2}").path("ticket").asString())
        .isEqualTo("A002");
    assertThat(said(200, "motcua2", CALLS, "{'counter': 2}").path("ticket").asString())
        .isEqualTo("A001");
    said(200, "motcua2", TICKETS + "/A001/service", "{'counter': 2}");
    assertThat(names())
        .containsExactly(
            "TicketTaken",
            "TicketTaken",
            "TicketCalled",
            "TicketRecalled",
            "TicketMissed",
            "TicketReturned",
            "TicketCalled",
            "TicketServed",
            "TicketCalled",
            "TicketServed");
  }

  @Test
  void a_counter_calls_its_own_letters_unless_its_officer_names_others() {
    said(201, KIOSK, TICKETS, "{'letter': 'A'}");
    said(201, KIOSK, TICKETS, "{'letter': 'D'}");
    assertThat(said(200, "motcua1", CALLS, "{'counter': 5}").path("ticket").asString())
        .isEqualTo("D001");
    assertThat(
            said(200, "motcua1", CALLS, "{'counter': 5, 'letters': ['A']}")
                .path("ticket")
                .asString())
        .isEqualTo("A001");
  }

  @Test
  void a_certain_ticket_is_called() {
    said(201, KIOSK, TICKETS, "{'letter': 'A'}");
    said(201, KIOSK, TICKETS, "{'letter': 'A'}");
    assertThat(
            said(200, "motcua1", CALLS, "{'counter': 1, 'ticket': 'A002'}")
                .path("ticket")
                .asString())
        .isEqualTo("A002");
  }

  @Test
  void numbers_begin_again_every_day() {
    said(201, KIOSK, TICKETS, "{'letter': 'A'}");
    clock.set(opening.plusSeconds(24L * 3600));
    assertThat(said(201, KIOSK, TICKETS, "{'letter': 'A'}"))
        .isEqualTo(
            json(
                "{'ticket': 'A001', 'takenAt': 'tomorrowT07:30:00+07:00',"
                    + " 'waitingBefore': 0}"));
    said(200, "motcua1", CALLS, "{'counter': 1}");
    assertThat(said(409, "motcua1", CALLS, "{'counter': 1}").path("refusal").asString())
        .isEqualTo("NOBODY_WAITING");
  }

  @Test
  void a_refusal_says_the_rule_in_two_languages_and_what_to_do_instead() {
    assertThat(said(409, "motcua1", CALLS, "{'counter': 1}"))
        .isEqualTo(
            json(
                """
                {'type': 'urn:minhbach:problem:refused:nobody-waiting',
                 'title': 'The rules do not allow this now',
                 'status': 409,
                 'detail': 'Nobody is waiting for these letters.',
                 'instance': '/api/queues/H36.199/TTPVHCC/calls',
                 'refusal': 'NOBODY_WAITING',
                 'detailVi': 'Không có ai đang chờ ở lĩnh vực này.',
                 'instead': 'Call other letters, or finish the ticket at the counter.',
                 'insteadVi': 'Gọi số của lĩnh vực khác, hoặc kết thúc số đang phục vụ tại quầy.'}
                """));
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "congdan | /calls                | {'counter': 1}                                 | 409",
        "quantri | /tickets              | {'letter': 'A'}                                | 409",
        "motcua1 | /tickets/A999/recalls | {'counter': 1}                                 | 404",
        "motcua1 | /tickets              | {'letter': 'F'}                                | letter",
        "motcua1 | /tickets              | {'letter': 'a'}                                | letter",
        "motcua1 | /tickets              | {'letter': 'A', 'priority': 'RICH'}            | priority",
        "motcua1 | /calls                | {'counter': 6}                                 | counter",
        "motcua1 | /calls                | {'letters': ['A']}                             | counter",
        "motcua1 | /calls                | {'counter': 1, 'letters': ['Z']}               | letter",
        "motcua1 | /calls                | {'counter': 1, 'ticket': 'A1'}                 | ticket",
        "motcua1 | /calls                | {'counter': 1, 'letters': ['A'], 'ticket': 'A001'} | letters",
        "motcua1 | /tickets/A01/recalls  | {'counter': 1}                                 | ticket",
        "motcua1 | /tickets/A001/service | {'counter': 9}                                 | counter",
      })
  void what_is_asked_wrongly_is_answered_by_name(
      String account, String path, String body, String expected) {
    Answer answer = ask(account, QUEUE + path, body);

    assertThat(answer.status() == 400 ? answer.text("field") : String.valueOf(answer.status()))
        .isEqualTo(expected);
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/queues/H36.200/TTPVHCC, agency",
    "/api/queues/nowhere/TTPVHCC, agency",
    "/api/queues/H36.199/XX,      unit",
    "/api/queues/H36.199/VP,      letter"
  })
  void a_queue_that_there_is_not_is_named(String queue, String field) {
    assertThat(ask("motcua1", queue + "/tickets", "{'letter': 'A'}").text("field"))
        .isEqualTo(field);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void a_wish_that_is_sent_twice_is_carried_out_once(Engine engine) throws IOException {
    try (Office other = Office.on(engine, new SetClock(FRIDAY))) {
      String id = UUID.randomUUID().toString();
      String call = UUID.randomUUID().toString();
      for (int i = 0; i < 2; i++) {
        assertThat(ask(other.side(), TICKETS, "{'letter': 'A'}", id).text("ticket"))
            .isEqualTo("A001");
        other.restart();
      }
      ask(other.side(), TICKETS, "{'letter': 'A'}", UUID.randomUUID().toString());
      Answer first = ask(other.side(), CALLS, "{'counter': 1}", call);
      Answer again = ask(other.side(), CALLS, "{'counter': 1}", call);

      assertThat(again).isEqualTo(first);
      assertThat(names(other.side(), VietnamTime.dateOf(FRIDAY)))
          .containsExactly("TicketTaken", "TicketTaken", "TicketCalled");
    }
  }

  @Test
  void an_identifier_that_asked_for_something_else_is_refused() {
    String id = UUID.randomUUID().toString();
    ask(office.side(), TICKETS, "{'letter': 'A'}", id);

    Answer answer = ask(office.side(), TICKETS, "{'letter': 'B'}", id);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text("type")).isEqualTo("urn:minhbach:problem:command-id-reused");
    assertThat(names()).containsExactly("TicketTaken");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void two_nodes_give_each_number_once_and_call_each_ticket_once(Engine engine) throws Exception {
    try (Office other = Office.on(engine, new SetClock(FRIDAY));
        CommandSide second = other.another()) {
      List<CommandSide> nodes = List.of(other.side(), second);
      int tickets = 24;
      Set<String> taken = new TreeSet<>(all(nodes, tickets, TICKETS, "{'letter': 'A'}"));
      Set<String> called = new TreeSet<>(all(nodes, tickets, CALLS, "{'counter': 1}"));

      assertThat(taken)
          .isEqualTo(
              IntStream.rangeClosed(1, tickets)
                  .mapToObj("A%03d"::formatted)
                  .collect(Collectors.toCollection(TreeSet::new)));
      assertThat(called).isEqualTo(taken);
    }
  }

  private static List<String> all(List<CommandSide> nodes, int count, String path, String body)
      throws Exception {
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> asked =
          IntStream.range(0, count)
              .mapToObj(
                  i ->
                      crowd.submit(
                          () ->
                              ask(
                                      nodes.get(i % nodes.size()),
                                      path,
                                      body,
                                      UUID.randomUUID().toString())
                                  .text("ticket")))
              .toList();
      List<String> answers = new ArrayList<>();
      for (Future<String> one : asked) {
        answers.add(one.get());
      }
      return answers;
    }
  }

  private JsonNode said(int status, String account, String path, String body) {
    Answer answer = ask(account, path, body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    String said = PART_OF_SECOND.matcher(answer.body().toString()).replaceAll("");
    return JSON.readTree(
        said.replace(today().toString(), "today")
            .replace(today().plusDays(1).toString(), "tomorrow"));
  }

  private Answer ask(String account, String path, String body) {
    return office.side().ask(account, path, body.replace('\'', '"'));
  }

  private static Answer ask(CommandSide side, String path, String body, String commandId) {
    return side.ask("motcua1", path, body.replace('\'', '"'), "Command-Id", commandId);
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private LocalDate today() {
    return VietnamTime.dateOf(opening);
  }

  private List<String> names() {
    return names(office.side(), today());
  }

  private static List<String> names(CommandSide side, LocalDate day) {
    QueueId queue = new QueueId(new AgencyCode("H36.199"), new UnitCode("TTPVHCC"), day);
    return side.bean(EmbeddedEventStore.class)
        .readEvents(QueueCommand.streamOf(queue))
        .asStream()
        .map(fact -> fact.getPayload().getClass().getSimpleName())
        .toList();
  }
}

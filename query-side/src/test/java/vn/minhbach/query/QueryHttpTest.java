package vn.minhbach.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.desk.DeskPage;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.sla.Figure;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.watch.WatchReport;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.time.WorkingTime;

/** What the query side answers, over real HTTP, from events in an event store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "minhbach.query.store=memory")
class QueryHttpTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Tale OVERDUE =
      Tale.of(1).received(at("2026-11-10", "08:00"), byDay("2026-11-18"));
  private static final Tale RESOLVED =
      Tale.of(2)
          .received(at("2026-11-10", "08:00"), byDay("2026-11-18"))
          .decided(at("2026-11-12", "08:00"))
          .atCounter(at("2026-11-12", "09:00"));
  private static final Tale PAST =
      Tale.of(3).past(at("2026-11-20", "08:00"), "case-10011", at("2026-11-19", "08:00"), null);
  private static final Tale FILED = Tale.of(4).filed(at("2026-11-20", "07:30"));

  private static final Pattern ANSWER = Pattern.compile("HTTP/1.1 (\\d{3}) ");

  @Autowired private EmbeddedEventStore events;
  @Autowired private Projections projections;
  @LocalServerPort private int port;

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(QueryConfiguration.class)
  static class Surroundings {
    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore() {
      return EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    }

    @Bean
    Supplier<WorkingTime> workingTime() {
      return WorkingTime::builtIn;
    }

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
    }
  }

  @BeforeAll
  void history() {
    List.of(OVERDUE, RESOLVED, PAST, FILED).forEach(tale -> publish(tale, 0));
    await("all views hold it")
        .atMost(PATIENCE)
        .until(() -> projections.progress().stream().allMatch(view -> view.behind() == 0));
  }

  @Test
  void a_status_is_found_by_its_code_and_tagged_with_its_version() {
    StatusView status =
        client()
            .get()
            .uri("/api/dossiers/H36.199-261110-0002/status")
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .valueEquals("ETag", "\"3\"")
            .expectBody(StatusView.class)
            .returnResult()
            .getResponseBody();
    assertThat(requireNonNull(status).dossier()).isEqualTo(RESOLVED.dossier().value());
    assertThat(status.place().nationalCode()).isEqualTo(9);
  }

  @Test
  void who_has_that_version_already_gets_no_body() {
    client()
        .get()
        .uri("/api/dossiers/{id}/status", RESOLVED.dossier())
        .header("If-None-Match", "\"3\"")
        .exchange()
        .expectStatus()
        .isNotModified()
        .expectBody()
        .isEmpty();
  }

  @Test
  void a_kept_connection_is_read_on_after_an_answer_that_nothing_had_to_be_waited_for()
      throws Exception {
    Tale tale = Tale.of(8).received(at("2026-11-20", "08:00"), byDay("2026-11-25"));
    publish(tale, 0);
    awaitVersion(tale, 1);
    try (Socket kept = new Socket("localhost", port)) {
      kept.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      ask(kept, "/api/dossiers/" + tale.dossier() + "/status?minVersion=2");
      ask(kept, "/nothing");
      publish(tale.cancelled(at("2026-11-20", "08:30")), 1);
      assertThat(answers(kept, 2)).isEqualTo(List.of("200", "404"));
      ask(kept, "/nothing");
      assertThat(answers(kept, 1)).isEqualTo(List.of("404"));
    }
  }

  private static void ask(Socket connection, String path) throws IOException {
    connection
        .getOutputStream()
        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(UTF_8));
  }

  /** The codes of the next answers; fails if they do not come. */
  private static List<String> answers(Socket connection, int count) throws IOException {
    StringBuilder read = new StringBuilder();
    List<String> codes = new ArrayList<>();
    while (codes.size() < count) {
      int next = connection.getInputStream().read();
      assertThat(next).as("the connection was closed").isNotNegative();
      read.append((char) next);
      Matcher answer = ANSWER.matcher(read);
      if (answer.find()) {
        codes.add(answer.group(1));
        read.setLength(0);
      }
    }
    return codes;
  }

  @Test
  void a_past_dossier_is_found_by_the_number_it_had() {
    client()
        .get()
        .uri("/api/dossiers?agency=H36.199&number=case-10011")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.pastNumber")
        .isEqualTo("case-10011");
  }

  @Test
  void a_queue_where_nobody_has_drawn_a_ticket_today_is_empty() {
    client()
        .get()
        .uri("/api/queues/H36.199/TTPVHCC")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"agency":"H36.199","unit":"TTPVHCC","day":"2026-11-20",
             "called":[],"next":[],"missed":[],"waiting":[]}
            """,
            JsonCompareMode.STRICT);
  }

  @Test
  void a_queue_is_streamed_as_events_of_its_name() {
    StepVerifier.create(
            client()
                .get()
                .uri("/api/queues/H36.199/TTPVHCC/stream")
                .exchange()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody()
                .take(1))
        .assertNext(event -> assertThat(event.event()).isEqualTo("queue"))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void a_queue_of_no_agency_is_a_problem_with_its_field() {
    client()
        .get()
        .uri("/api/queues/nowhere/TTPVHCC")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("agency");
  }

  @Test
  void an_unknown_dossier_is_a_problem_with_a_name() {
    client()
        .get()
        .uri("/api/dossiers/H36.199-261110-0999/status")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:minhbach:problem:unknown-dossier");
  }

  @Test
  void a_stream_of_an_unknown_dossier_is_the_same_problem() {
    client()
        .get()
        .uri("/api/dossiers/H36.199-261110-0999/status/stream")
        .accept(MediaType.TEXT_EVENT_STREAM)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:minhbach:problem:unknown-dossier");
  }

  @Test
  void a_day_that_is_over_has_a_final_seal_and_today_has_none_yet() {
    client()
        .get()
        .uri("/api/seals/H36.199/2026-11-12")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.final")
        .isEqualTo(true)
        .jsonPath("$.kinds['result.at-counter']")
        .isEqualTo(1)
        .jsonPath("$.signature")
        .doesNotExist();
    client()
        .get()
        .uri("/api/seals/H36.199/2026-11-20")
        .exchange()
        .expectBody()
        .jsonPath("$.final")
        .isEqualTo(false);
  }

  @Test
  void a_seal_of_no_day_and_of_a_day_to_come_is_refused() {
    for (String day : List.of("2026-02-30", "2026-11-21", "today")) {
      client()
          .get()
          .uri("/api/seals/H36.199/" + day)
          .exchange()
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.field")
          .isEqualTo("day");
    }
  }

  @Test
  void an_installation_without_a_key_shows_none() {
    client().get().uri("/api/seals/key").exchange().expectStatus().isNotFound();
  }

  @Test
  void a_code_that_is_none_is_refused_with_field_value_and_rule() {
    client()
        .get()
        .uri("/api/dossiers/H36.199-261340-0001/status")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .json(
            """
            {"type":"urn:minhbach:problem:invalid-value","title":"Invalid value","status":400,
             "field":"code","value":"H36.199-261340-0001",
             "rule":"the middle part must be a date that exists, as YYMMDD"}
            """);
  }

  @Test
  void a_question_without_its_number_is_refused_by_name() {
    client()
        .get()
        .uri("/api/dossiers?agency=H36.199")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("number");
  }

  @Test
  void a_version_that_is_no_number_is_refused_by_name() {
    client()
        .get()
        .uri("/api/dossiers/{id}/status?minVersion=soon", FILED.dossier())
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("minVersion");
  }

  @Test
  void a_version_that_does_not_come_in_time_may_be_asked_for_again() {
    client()
        .get()
        .uri("/api/dossiers/{id}/status?minVersion=99", FILED.dossier())
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "1")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:minhbach:problem:not-yet-shown");
  }

  @Test
  void who_has_written_reads_what_was_written() {
    Tale tale = Tale.of(5).received(at("2026-11-20", "09:00"), byDay("2026-11-30"));
    publish(tale, 0);
    client()
        .get()
        .uri("/api/dossiers/H36.199-261120-0005/status?minVersion=1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.version")
        .isEqualTo(1);
    publish(tale.cancelled(at("2026-11-20", "09:30")), 1);
    client()
        .get()
        .uri("/api/dossiers/H36.199-261120-0005/status?minVersion=2")
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void a_stream_sends_the_status_now_and_after_each_event() {
    Tale tale = Tale.of(6).filed(at("2026-11-20", "09:00"));
    publish(tale, 0);
    awaitVersion(tale, 1);
    StepVerifier.create(
            client()
                .get()
                .uri("/api/dossiers/{id}/status/stream", tale.dossier())
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(StatusView.class)
                .getResponseBody()
                .map(StatusView::version))
        .expectNext(1L)
        .then(() -> publish(tale.checked(at("2026-11-20", "09:10")), 1))
        .expectNext(2L)
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void a_stream_and_a_single_answer_are_the_same_json() {
    String single = body("/api/dossiers/" + RESOLVED.dossier() + "/status");
    String streamed =
        client()
            .get()
            .uri("/api/dossiers/{id}/status/stream", RESOLVED.dossier())
            .accept(MediaType.TEXT_EVENT_STREAM)
            .exchange()
            .returnResult(String.class)
            .getResponseBody()
            .blockFirst(PATIENCE);
    assertThat(streamed).isEqualTo(single);
  }

  @Test
  void deadlines_are_told_with_their_reasons() {
    client()
        .get()
        .uri("/api/dossiers/{id}/deadlines", OVERDUE.dossier())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.changes[0].cause")
        .isEqualTo("RECEIPT");
  }

  @Test
  void deadlines_say_in_words_and_data_how_each_promise_was_kept() {
    client()
        .get()
        .uri("/api/dossiers/{id}/deadlines", OVERDUE.dossier())
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1/overdue\"")
        .expectBody()
        .json(
            """
            {"code":"H36.199-261110-0001","version":1,
             "overdue":{"now":true,"noted":[]},
             "changes":[
               {"number":1,"cause":"RECEIPT","role":"CLERK","officer":"an",
                "causeSaid":{"vi":"Tiếp nhận hồ sơ (mẫu 01)","en":"Receipt (form 01)"},
                "procedureVersion":1,"warnings":[]}],
             "ladder":[],"apologies":[]}
            """);
  }

  @Test
  void the_time_of_a_month_is_told_by_whose_it_was() {
    client()
        .get()
        .uri("/api/agencies/H36.199/time-shares?period=2026-11")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"agency":"H36.199","period":"2026-11","first":"2026-11-01","last":"2026-11-30",
             "units":[{"name":"TTPVHCC","tooFew":true}],"officers":[]}
            """);
  }

  @Test
  void a_time_share_of_no_period_is_refused_by_name() {
    client()
        .get()
        .uri("/api/agencies/H36.199/time-shares")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("period");
  }

  @Test
  void a_ledger_says_whose_time_it_was() {
    client()
        .get()
        .uri("/api/dossiers/H36.199-261110-0002/ledger")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"3/VN-2026.2/2026-11-20T03:00:00Z\"")
        .expectBody()
        .json(
            """
            {"version":3,"start":"2026-11-10T08:00:00+07:00","until":"2026-11-20T10:00:00+07:00",
             "runs":true,"schedule":"VN-2026.2","blurred":"PT0S",
             "whole":{"calendar":"PT242H","working":"PT66H"},
             "slices":[
               {"from":"2026-11-10T08:00:00+07:00","to":"2026-11-12T09:00:00+07:00",
                "owner":{"kind":"DESK","unit":"TTPVHCC"},
                "said":{"vi":"Đơn vị TTPVHCC, chưa phân công",
                        "en":"The unit TTPVHCC, nobody assigned"},
                "length":{"calendar":"PT49H","working":"PT17H"}},
               {"from":"2026-11-12T09:00:00+07:00",
                "owner":{"kind":"CITIZEN","duty":"COLLECTION"},
                "said":{"vi":"Công dân: Nhận kết quả","en":"The citizen: Collecting the result"},
                "length":{"calendar":"PT193H","working":"PT49H"}}],
             "totals":[
               {"kind":"CITIZEN","length":{"calendar":"PT193H","working":"PT49H"},
                "ofCalendar":0.7975,"ofWorking":0.7424},
               {"kind":"DESK","length":{"calendar":"PT49H","working":"PT17H"},
                "ofCalendar":0.2025,"ofWorking":0.2576},
               {"kind":"OTHER_AGENCY","length":{"calendar":"PT0S","working":"PT0S"},
                "ofCalendar":0.0,"ofWorking":0.0},
               {"kind":"LAW","length":{"calendar":"PT0S","working":"PT0S"},
                "ofCalendar":0.0,"ofWorking":0.0}],
             "owners":[
               {"owner":{"kind":"DESK","unit":"TTPVHCC"},
                "length":{"calendar":"PT49H","working":"PT17H"}},
               {"owner":{"kind":"CITIZEN","duty":"COLLECTION"},
                "length":{"calendar":"PT193H","working":"PT49H"}}]}
            """);
  }

  @Test
  void who_has_the_ledger_of_that_minute_already_gets_no_body() {
    client()
        .get()
        .uri("/api/dossiers/{id}/ledger", RESOLVED.dossier())
        .header("If-None-Match", "\"3/VN-2026.2/2026-11-20T03:00:00Z\"")
        .exchange()
        .expectStatus()
        .isNotModified()
        .expectBody()
        .isEmpty();
  }

  @Test
  void a_ledger_that_has_ended_never_changes_its_tag() {
    Tale tale = Tale.of(7).received(at("2026-11-19", "09:00"), byDay("2026-11-30"));
    publish(tale.cancelled(at("2026-11-19", "09:30")), 0);
    awaitVersion(tale, 2);
    await("the ledger holds it")
        .atMost(PATIENCE)
        .until(() -> projections.progress().stream().allMatch(view -> view.behind() == 0));
    client()
        .get()
        .uri("/api/dossiers/{id}/ledger", tale.dossier())
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2/VN-2026.2\"");
  }

  @Test
  void a_ledger_of_an_unknown_dossier_is_a_problem_with_a_name() {
    client()
        .get()
        .uri("/api/dossiers/H36.199-261110-0999/ledger")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:minhbach:problem:unknown-dossier");
  }

  @Test
  void the_monitor_counts_what_is_overdue() {
    SlaReport report =
        requireNonNull(
            client()
                .get()
                .uri("/api/agencies/H36.199/sla?unit=TTPVHCC")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(SlaReport.class)
                .returnResult()
                .getResponseBody());
    assertThat(report.figures().overdue()).isEqualTo(new Figure(1, 1, 0, 0, 0));
    assertThat(report.asOf()).isEqualTo(at("2026-11-20", "10:00"));
  }

  @Test
  void the_monitor_of_an_agency_names_its_units_and_officers() {
    SlaReport report =
        requireNonNull(
            client()
                .get()
                .uri("/api/agencies/H36.199/sla")
                .exchange()
                .expectBody(SlaReport.class)
                .returnResult()
                .getResponseBody());
    assertThat(report.units()).extracting(SlaReport.Row::name).containsExactly("TTPVHCC");
    assertThat(report.officers()).extracting(SlaReport.Row::name).containsExactly("an");
  }

  @Test
  void the_board_of_a_month_that_is_over_balances() {
    BoardFigures figures =
        requireNonNull(
            client()
                .get()
                .uri("/api/agencies/H36.199/board?period=2026-11-18")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(BoardFigures.class)
                .returnResult()
                .getResponseBody());
    assertThat(figures.total().carriedOver()).isEqualTo(1);
    assertThat(figures.total().openLate()).isEqualTo(1);
    assertThat(figures.dayOver()).isTrue();
  }

  @Test
  void a_board_of_a_day_to_come_is_refused() {
    client()
        .get()
        .uri("/api/agencies/H36.199/board?period=2026-11&asOf=2026-11-21")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("asOf");
  }

  @Test
  void second_numbers_stand_beside_the_official_ones() {
    client()
        .get()
        .uri("/api/agencies/H36.199/fair-figures?period=2026-11-18")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total.firstPromise.sample")
        .isEqualTo(2)
        .jsonPath("$.total.firstPromise.missed")
        .isEqualTo(1)
        .jsonPath("$.total.firstPromise.tooFew")
        .isEqualTo(true)
        .jsonPath("$.total.firstPromise.share")
        .doesNotExist()
        .jsonPath("$.smallestSample")
        .isEqualTo(10)
        .jsonPath("$.official.progressShare")
        .isEqualTo(0.0);
  }

  @Test
  void second_numbers_of_what_is_no_period_are_refused() {
    client()
        .get()
        .uri("/api/agencies/H36.199/fair-figures?period=soon")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("period");
  }

  @Test
  void a_leader_sees_every_list_of_a_month() {
    WatchReport report =
        requireNonNull(
            client()
                .get()
                .uri("/api/agencies/H36.199/watch?month=2026-11")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(WatchReport.class)
                .returnResult()
                .getResponseBody());
    assertThat(report.lists())
        .filteredOn(list -> list.number() != null)
        .extracting(WatchReport.PatternList::number)
        .containsExactly(1, 2, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 20, 21, 22, 23, 25, 26);
  }

  @Test
  void the_lists_of_what_is_no_month_are_refused() {
    client()
        .get()
        .uri("/api/agencies/H36.199/watch?month=2026-13")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("month");
  }

  @Test
  void a_board_is_streamed() {
    assertThat(first("/api/agencies/H36.199/board/stream?period=2026-Q4"))
        .startsWith("{\"agency\":\"H36.199\",\"period\":\"2026-Q4\",\"first\":\"2026-09-15\"");
  }

  @Test
  void a_monitor_is_streamed() {
    assertThat(first("/api/agencies/H36.199/sla/stream")).startsWith("{\"agency\":\"H36.199\"");
  }

  @Test
  void a_desk_shows_what_is_overdue() {
    DeskPage page = desk("unit=TTPVHCC&filter=overdue");
    assertThat(page.total()).isEqualTo(1);
    assertThat(page.buckets().getFirst().entries().getFirst().code())
        .isEqualTo("H36.199-261110-0001");
  }

  @Test
  void a_past_dossier_on_a_desk_is_called_by_the_number_it_had() {
    DeskPage page = desk("officer=an&filter=unpromised");
    assertThat(page.buckets().getFirst().entries().getFirst().pastNumber()).isEqualTo("case-10011");
  }

  @Test
  void what_is_not_received_lies_at_the_intake_with_its_time_of_submission() {
    DeskPage page = desk("unit=TTPVHCC&filter=intake");
    assertThat(page.buckets())
        .flatExtracting(DeskPage.Bucket::entries)
        .anySatisfy(entry -> assertThat(entry.submittedAt()).isEqualTo(at("2026-11-20", "07:30")));
  }

  @Test
  void a_desk_of_nobody_is_refused() {
    client()
        .get()
        .uri("/api/agencies/H36.199/desk")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("unit");
  }

  private void publish(Tale tale, int from) {
    for (int sequence = from; sequence < tale.events().size(); sequence++) {
      DossierEvent event = tale.events().get(sequence);
      events.publish(
          new GenericDomainEventMessage<>("Dossier", event.dossier().value(), sequence, event));
    }
  }

  private void awaitVersion(Tale tale, long version) {
    client()
        .get()
        .uri("/api/dossiers/{id}/status?minVersion={v}", tale.dossier(), version)
        .exchange()
        .expectStatus()
        .isOk();
  }

  private DeskPage desk(String question) {
    return requireNonNull(
        client()
            .get()
            .uri("/api/agencies/H36.199/desk?" + question)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(DeskPage.class)
            .returnResult()
            .getResponseBody());
  }

  private String body(String uri) {
    return requireNonNull(
        client()
            .get()
            .uri(uri)
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private String first(String uri) {
    return requireNonNull(
        client()
            .get()
            .uri(uri)
            .accept(MediaType.TEXT_EVENT_STREAM)
            .exchange()
            .expectStatus()
            .isOk()
            .returnResult(String.class)
            .getResponseBody()
            .blockFirst(PATIENCE));
  }

  private WebTestClient client() {
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .responseTimeout(PATIENCE)
        .build();
  }
}

package vn.minhbach.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.ops.standalone.RunningProduct;

/** A small week is played through the API of a real product; then its event table is asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayedWeekTest {
  private static final Instant MONDAY_0930 = Instant.parse("2026-11-23T02:30:00Z");
  private static final OffsetDateTime NOW = MONDAY_0930.atOffset(ZoneOffset.ofHours(7));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate NEXT_WORKING_DAY = LocalDate.of(2026, 11, 25);
  private static final Clock REAL = Clock.fixed(MONDAY_0930, ZoneOffset.UTC);

  private final Demo demo = Demo.endingNow(7, 0.05, REAL);
  private final List<DemoAct> acts = demo.week().acts();
  private final StringWriter said = new StringWriter();
  private final RunningProduct product;
  private final List<StoredFact> all;
  private final List<StoredFact> facts;

  PlayedWeekTest(@TempDir Path folder) throws InterruptedException {
    product = new RunningProduct(folder, demo.clock());
    demo.play(
        product.address(),
        RunningProduct.PASSWORD,
        product.passingTime(),
        new PrintWriter(said),
        () -> false);
    all = StoredFact.all(product.bean(JdbcClient.class));
    facts = all.stream().filter(fact -> !fact.name().endsWith(".noted")).toList();
  }

  @AfterAll
  void stop() {
    product.close();
  }

  @Test
  void what_time_brought_meanwhile_is_noted() {
    assertThat(all)
        .extracting(StoredFact::name)
        .contains("due-soon.noted", "overdue.noted", "task-overdue.noted");
  }

  @Test
  void every_act_is_recorded_once_in_order() {
    assertThat(facts)
        .extracting(StoredFact::name)
        .isEqualTo(acts.stream().map(act -> act.wish().fact()).toList());
  }

  @Test
  void every_fact_has_the_moment_of_its_act() {
    assertThat(facts).extracting(StoredFact::at).isEqualTo(acts.stream().map(DemoAct::at).toList());
  }

  @Test
  void the_event_table_says_what_the_plan_expects() {
    Map<String, StoredFact> last = last();
    Predicate<StoredFact> open = PlayedWeekTest::isOpen;
    assertThat(
            new DemoFigures(
                count(last.values().stream(), StoredFact::isReceived),
                count(facts.stream(), fact -> fact.timeliness().equals("EARLY")),
                count(facts.stream(), fact -> fact.timeliness().equals("ON_TIME")),
                count(facts.stream(), fact -> fact.timeliness().equals("LATE")),
                count(last.values().stream(), fact -> fact.stage().equals("STOPPED")),
                count(last.values().stream(), fact -> fact.stage().equals("CANCELLED")),
                count(last.values().stream(), open),
                count(last.values().stream(), open.and(fact -> fact.isPastItsPromise(NOW))),
                count(last.values().stream(), fact -> fact.stage().equals("REFUSED_AT_INTAKE"))))
        .isEqualTo(demo.week().figures());
  }

  @Test
  void some_are_due_today_on_the_next_working_day_and_before() {
    Set<LocalDate> due =
        last().values().stream()
            .filter(PlayedWeekTest::isOpen)
            .map(StoredFact::dueOn)
            .collect(Collectors.toSet());
    assertThat(due).contains(TODAY, NEXT_WORKING_DAY).anyMatch(day -> day.isBefore(TODAY));
  }

  @Test
  void some_are_left_at_every_stage() {
    assertThat(last().values().stream().map(StoredFact::stage).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "FILED",
            "AWAITING_COMPLETION",
            "CHECKED",
            "REFUSED_AT_INTAKE",
            "RECEIVED",
            "IN_PROGRESS",
            "AWAITING_SUPPLEMENT",
            "WITHDRAWAL_ASKED",
            "WITHDRAWAL_CONFIRMED",
            "STOPPED",
            "DECIDED",
            "CANCELLED");
  }

  @Test
  void some_wait_in_the_hall_some_are_at_a_counter_and_one_did_not_come() {
    assertThat(
            product
                .bean(JdbcClient.class)
                .sql("select name from event where name like 'queue.%'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(name -> name, Collectors.counting())))
        .isEqualTo(
            Map.of(
                "queue.ticket-taken",
                9L,
                "queue.ticket-called",
                4L,
                "queue.ticket-missed",
                1L,
                "queue.ticket-served",
                1L));
  }

  @Test
  void who_agreed_may_be_called_by_the_screen_and_nobody_else() {
    assertThat(facts)
        .filteredOn(fact -> fact.name().equals("result.at-counter"))
        .extracting(fact -> fact.content().has("mayBeShown"))
        .contains(true, false);
  }

  @Test
  void nothing_of_a_person_reaches_the_events() {
    List<String> personal =
        acts.stream()
            .flatMap(act -> Stream.of("submitter", "owner").map(part -> act.body().get(part)))
            .flatMap(person -> person instanceof Map<?, ?> parts ? parts.values().stream() : null)
            .map(String::valueOf)
            .distinct()
            .toList();
    String everything = facts.stream().map(StoredFact::text).collect(Collectors.joining("\n"));
    assertThat(personal).hasSizeGreaterThan(100);
    assertThat(personal).noneMatch(everything::contains);
  }

  @Test
  void what_officials_type_stays_out_of_the_events_too() {
    String everything = facts.stream().map(StoredFact::text).collect(Collectors.joining("\n"));
    assertThat(everything).doesNotContain(Words.MISSING, Words.LOOKED, Words.LATE);
  }

  @Test
  void afterwards_the_product_runs_on_the_real_clock() {
    assertThat(demo.clock().instant()).isEqualTo(MONDAY_0930);
  }

  @Test
  void the_end_says_what_came_of_it() {
    DemoFigures figures = demo.week().figures();
    assertThat(said.toString())
        .contains("played %d of %d acts".formatted(acts.size(), acts.size()))
        .contains("Received %d: resolved %d early".formatted(figures.received(), figures.early()));
  }

  @Test
  void an_act_that_the_product_refuses_ends_the_play_and_is_named() throws InterruptedException {
    DemoAct wrong = new DemoAct(NOW, 1, 1, "motcua1", Wish.SETTLEMENT, Map.of("agency", "H36.199"));
    try (DemoPlayer player = player()) {
      assertThatThrownBy(() -> player.play(wrong))
          .isInstanceOf(ActRefused.class)
          .hasMessageStartingWith("The demo stops: " + wrong + " was answered 400")
          .hasMessageContaining("urn:minhbach:problem:invalid-value");
    }
  }

  @Test
  void a_play_that_is_stopped_says_where_and_leaves_the_rest() throws InterruptedException {
    Demo stopped = Demo.endingNow(8, 0, REAL);
    StringWriter words = new StringWriter();
    int before = StoredFact.all(product.bean(JdbcClient.class)).size();
    stopped.play(
        product.address(),
        RunningProduct.PASSWORD,
        product.passingTime(),
        new PrintWriter(words),
        () -> true);
    assertThat(words.toString())
        .contains("Stopped before " + stopped.week().acts().getFirst().at());
    assertThat(StoredFact.all(product.bean(JdbcClient.class))).hasSize(before);
  }

  private DemoPlayer player() {
    return new DemoPlayer(
        product.address(),
        RunningProduct.PASSWORD,
        "another play",
        new PlayedClock(MONDAY_0930, REAL),
        product.passingTime());
  }

  /** The last fact of each dossier. */
  private Map<String, StoredFact> last() {
    Map<String, StoredFact> last = new LinkedHashMap<>();
    facts.forEach(fact -> last.put(fact.dossier(), fact));
    return last;
  }

  private static boolean isOpen(StoredFact last) {
    return last.isReceived() && !last.isResolved() && !last.stage().equals("CANCELLED");
  }

  private static int count(Stream<StoredFact> among, Predicate<StoredFact> which) {
    return Math.toIntExact(among.filter(which).count());
  }
}

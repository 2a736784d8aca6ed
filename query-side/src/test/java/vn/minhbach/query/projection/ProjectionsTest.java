package vn.minhbach.query.projection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import vn.minhbach.query.board.BoardProjection;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.desk.DeskProjection;
import vn.minhbach.query.ledger.LedgerProjection;
import vn.minhbach.query.sla.SlaProjection;
import vn.minhbach.query.status.CodesProjection;
import vn.minhbach.query.status.StatusProjection;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.query.timeshare.TimeShareProjection;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.DossierEvent;

/** Every event is folded once: whatever breaks, whoever else writes. */
class ProjectionsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
  private static final Documents DOCUMENTS = new Documents();
  private static final List<Projection<?>> ALL =
      List.of(
          new StatusProjection(),
          new CodesProjection(),
          new SlaProjection(),
          new DeskProjection(),
          new BoardProjection(),
          new LedgerProjection(),
          new TimeShareProjection());
  private static final List<String> VIEWS = ALL.stream().<String>map(Projection::view).toList();

  private final Events events = new Events();
  private final ViewStore store = EmbeddedViewStore.inMemory();
  private final List<Projections> started = new ArrayList<>();
  private final Set<String> pulses = Collections.synchronizedSet(new HashSet<>());

  @AfterEach
  void stop() {
    started.forEach(Projections::stop);
    events.close();
    store.close();
  }

  @Test
  void all_views_come_to_hold_what_the_folds_make_of_the_events() {
    List<DossierEvent> history = history(1, 40);
    events.publish(history);
    start(store, ALL);
    awaitAll(history);
    assertThat(documents(store)).isEqualTo(folded(history));
  }

  @Test
  void events_that_come_while_running_are_folded_too() {
    List<DossierEvent> history = history(2, 20);
    start(store, ALL);
    events.publish(history);
    awaitAll(history);
    assertThat(documents(store)).isEqualTo(folded(history));
  }

  @Test
  void a_store_that_fails_before_or_after_keeping_a_batch_neither_loses_nor_doubles_an_event() {
    List<DossierEvent> history = history(3, 10);
    FaultyStore faulty = new FaultyStore(store, 7);
    start(faulty, ALL);
    events.publish(history);
    awaitAll(history);
    assertThat(faulty.failuresLeft()).isZero();
    assertThat(documents(store)).isEqualTo(folded(history));
  }

  @Test
  void who_starts_again_goes_on_where_the_view_stands() {
    List<DossierEvent> history = history(4, 20);
    int half = history.size() / 2;
    events.publish(history.subList(0, half));
    Projections first = start(store, ALL);
    awaitAll(history.subList(0, half));
    first.stop();
    events.publish(history.subList(half, history.size()));
    start(store, ALL);
    awaitAll(history);
    assertThat(documents(store)).isEqualTo(folded(history));
  }

  @Test
  void a_view_that_is_named_twice_stops_the_start() {
    assertThatThrownBy(() -> start(store, List.of(new StatusProjection(), new StatusProjection())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("each view once, but got [status, status]");
  }

  @Test
  void of_two_nodes_one_writes_a_view_and_the_figures_are_right() {
    List<DossierEvent> history = history(5, 60);
    start(store, ALL);
    start(store, ALL);
    history.forEach(events::publish);
    awaitAll(history);
    assertThat(documents(store)).isEqualTo(folded(history));
  }

  @Test
  void the_node_that_was_too_late_stands_by_and_is_healthy() {
    Projections first = start(store, List.of(new StatusProjection()));
    Projections second = start(store, List.of(new StatusProjection()));
    await("one node stands by")
        .atMost(PATIENCE)
        .until(
            () -> {
              events.publish(Tale.of(1).filed(CLOCK.instant().atOffset(ZoneOffset.UTC)).last());
              return Stream.of(first, second)
                  .flatMap(node -> node.progress().stream())
                  .anyMatch(view -> view.state() == Progress.State.STANDING_BY);
            });
    assertThat(new ProjectionsHealth(first).health().getStatus()).isEqualTo(Status.UP);
    assertThat(new ProjectionsHealth(second).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void a_rebuild_gives_identical_documents() {
    List<DossierEvent> history = history(6, 30);
    events.publish(history);
    Projections projections = start(store, ALL);
    awaitAll(history);
    Map<String, String> before = requireNonNull(ViewsDigest.of(store, VIEWS).block());
    VIEWS.forEach(projections::rebuild);
    awaitAll(history);
    assertThat(ViewsDigest.of(store, VIEWS).block()).isEqualTo(before);
  }

  @Test
  void an_event_that_cannot_be_folded_halts_its_view_visibly_and_is_not_skipped() {
    Tale good = Tale.of(1).filed(at(8));
    Tale bad = Tale.of(13).filed(at(9));
    events.publish(good.last());
    Projections projections = start(store, List.of(new Unlucky(bad.last()), new CodesProjection()));
    await("the good one is folded")
        .atMost(PATIENCE)
        .until(() -> store.position("unlucky").block() != null);
    events.publish(bad.last());
    events.publish(good.checked(at(10)).last());
    await("the view halts")
        .atMost(PATIENCE)
        .until(() -> projections.progress().getFirst().state() == Progress.State.HALTED);
    assertThat(new ProjectionsHealth(projections).health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(projections.progress().getFirst().behind()).isPositive();
    assertThat(requireNonNull(store.position("unlucky").block()).batch()).isEqualTo(1);
  }

  @Test
  void facts_of_something_else_are_passed_over() {
    events.publishForeign("a procedure changed");
    List<DossierEvent> history = history(7, 3);
    events.publish(history);
    events.publishForeign("another one");
    Projections projections = start(store, ALL);
    awaitAll(history);
    await("nothing is behind")
        .atMost(PATIENCE)
        .until(() -> projections.progress().stream().allMatch(view -> view.behind() == 0));
    assertThat(documents(store)).isEqualTo(folded(history));
  }

  @Test
  void gauges_say_how_far_behind_a_view_is() {
    events.publish(history(8, 3));
    Projections projections = start(store, ALL);
    MeterRegistry registry = new SimpleMeterRegistry();
    new ProjectionsMeters(projections).bindTo(registry);
    await("the gauge falls to zero")
        .atMost(PATIENCE)
        .until(
            () -> registry.get("minhbach.view.behind").tag("view", "board").gauge().value() == 0);
    assertThat(registry.get("minhbach.view.lag").tag("view", "board").gauge().value()).isZero();
  }

  @Test
  void a_view_that_there_is_not_cannot_be_rebuilt() {
    Projections projections = start(store, List.of(new StatusProjection()));
    assertThatThrownBy(() -> projections.rebuild("board"))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.rule()).isEqualTo("one of [status]"));
  }

  @Test
  void what_has_changed_is_told_after_it_is_stored() {
    Tale tale = Tale.of(1).filed(at(8));
    start(store, ALL);
    events.publish(tale.last());
    await("the pulses").atMost(PATIENCE).until(() -> pulses.size() == 4);
    assertThat(pulses)
        .containsExactlyInAnyOrder(
            "status/" + tale.dossier(),
            "ledger/" + tale.dossier(),
            "desk/unit|H36.199|TTPVHCC",
            "desk/unit|H36.199|TTPVHCC|intake-" + tale.dossier().value().charAt(0));
  }

  private Projections start(ViewStore views, List<Projection<?>> projections) {
    Projections runner =
        new Projections(
            projections,
            views,
            DOCUMENTS,
            events.store(),
            (view, keys) -> keys.forEach(key -> pulses.add(view + "/" + key)),
            CLOCK);
    started.add(runner);
    runner.start();
    return runner;
  }

  private void awaitAll(List<DossierEvent> history) {
    Map<String, String> expected = folded(history);
    await("all views hold all events")
        .atMost(PATIENCE)
        .until(() -> documents(store).equals(expected));
  }

  private static OffsetDateTime at(int hour) {
    return Cast.at("2026-11-20", "%02d:00".formatted(hour));
  }

  /** The first history, from a seed on, that is long enough. */
  private static List<DossierEvent> history(long seed, int least) {
    for (long next = seed * 1000; ; next++) {
      List<DossierEvent> history = Histories.of(next);
      if (history.size() >= least) {
        return history;
      }
    }
  }

  private static Map<String, String> documents(ViewStore store) {
    Map<String, String> documents = new TreeMap<>();
    for (String view : VIEWS) {
      store
          .scan(view)
          .toIterable()
          .forEach(stored -> documents.put(view + "/" + stored.key().key(), stored.json()));
    }
    return documents;
  }

  private static Map<String, String> folded(List<DossierEvent> history) {
    Map<String, String> documents = new TreeMap<>();
    ALL.forEach(projection -> fold(projection, history, documents));
    return documents;
  }

  private static <D> void fold(
      Projection<D> projection, List<DossierEvent> history, Map<String, String> documents) {
    Folding.of(projection, history)
        .forEach(
            (key, document) ->
                documents.put(projection.view() + "/" + key, DOCUMENTS.write(document)));
  }

  /** Cannot fold one certain event. */
  private record Unlucky(DossierEvent number13) implements Projection<Unlucky.Seen> {
    record Seen(String dossier) {}

    @Override
    public String view() {
      return "unlucky";
    }

    @Override
    public Class<Seen> documentType() {
      return Seen.class;
    }

    @Override
    public Set<String> keysOf(DossierEvent event) {
      return Set.of(event.dossier().value());
    }

    @Override
    public Seen fold(@Nullable Seen document, String key, DossierEvent event, Stamp stamp) {
      if (event.equals(number13)) {
        throw new IllegalStateException("a bug");
      }
      return new Seen(key);
    }
  }
}

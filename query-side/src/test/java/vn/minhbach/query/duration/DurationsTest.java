package vn.minhbach.query.duration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardProjection;
import vn.minhbach.query.board.BoardRow;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.duration.DurationReport.DurationClass;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.time.WorkingTime;

class DurationsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final OffsetDateTime NOW = at("2026-11-30", "10:00");

  /** Received on Friday 20 November 2026; Tuesday 24 is a public holiday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 0",
    "2026-11-21, 0",
    "2026-11-23, 1",
    "2026-11-24, 1",
    "2026-11-25, 2",
    "2026-11-26, 3",
    "2026-11-27, 4",
    "2026-11-30, 4"
  })
  void a_dossier_stands_in_the_class_of_its_working_days(String resolved, int place) {
    DurationReport report = report("2026-11", done(1, "2026-11-20", resolved));
    assertThat(report.classes())
        .extracting(DurationClass::dossiers)
        .containsExactlyElementsOf(only(place));
  }

  @Test
  void the_classes_follow_each_other_without_a_gap() {
    assertThat(report("2026-11").classes())
        .containsExactly(
            new DurationClass(0, 0, 0),
            new DurationClass(1, 1, 0),
            new DurationClass(2, 2, 0),
            new DurationClass(3, 3, 0),
            new DurationClass(4, 5, 0),
            new DurationClass(6, 10, 0),
            new DurationClass(11, 20, 0),
            new DurationClass(21, 30, 0),
            new DurationClass(31, 60, 0),
            new DurationClass(61, null, 0));
  }

  @Test
  void it_counts_on_the_day_of_the_result() {
    Tale tale = done(1, "2026-10-30", "2026-11-02");
    assertThat(Folding.of(new DurationsProjection(), tale))
        .isEqualTo(
            Map.of(
                "day|H36.199|2026-11-02", new DoneView(new TreeMap<>(Map.of("2026-10-30", 1)), 0)));
    assertThat(report("2026-10", tale).done()).isZero();
    assertThat(report("2026-11-02", tale).done()).isEqualTo(1);
  }

  @Test
  void what_is_settled_at_once_stands_apart() {
    DurationReport report = report("2026-11", Tale.of(1).settledAtOnce(at("2026-11-20", "08:00")));
    assertThat(List.of(report.done(), report.atOnce())).containsExactly(1, 1);
    assertThat(report.classes()).extracting(DurationClass::dossiers).containsOnly(0);
  }

  @Test
  void what_was_stopped_or_cancelled_does_not_count() {
    Tale stopped =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-12-01"))
            .stopped(at("2026-11-23", "09:00"));
    Tale cancelled = done(2, "2026-11-20", "2026-11-23").cancelled(at("2026-11-25", "08:00"));
    assertThat(Folding.of(new DurationsProjection(), stopped, cancelled)).isEmpty();
  }

  @Test
  void a_source_that_says_what_cannot_be_is_counted_nevertheless() {
    Tale before =
        Tale.of(1)
            .past(NOW, "1", at("2026-11-20", "08:00"), null)
            .pastCompletion(NOW, at("2026-11-02", "08:00"));
    Tale ancient =
        Tale.of(2)
            .past(NOW, "2", at("0199-11-20", "08:00"), null)
            .pastCompletion(NOW, at("2026-11-20", "08:00"));
    DurationReport report = report("2026-11", before, ancient);
    assertThat(report.classes().getFirst().dossiers()).isEqualTo(1);
    assertThat(report.classes().getLast().dossiers()).isEqualTo(1);
  }

  @Test
  void another_period_is_refused() {
    assertThatThrownBy(() -> report("tomorrow")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> report("9999")).isInstanceOf(InvalidValue.class);
  }

  @Property(tries = 200)
  void as_many_are_done_as_the_board_counts_as_resolved(@ForAll long seed) {
    List<DossierEvent> events = Histories.of(seed);
    try (ViewStore store = EmbeddedViewStore.inMemory()) {
      Documents documents = new Documents();
      DurationReport report =
          requireNonNull(
              durations(store, documents, events).of(Cast.AGENCY, "2026").block(PATIENCE));
      put(store, documents, new BoardProjection(), events);
      Board board =
          new Board(
              new View<>(store, documents, new BoardProjection()),
              new LiveViews(documents, Schedulers.immediate()),
              NOW::toInstant);
      BoardRow total = requireNonNull(board.of(Cast.AGENCY, "2026", null).block(PATIENCE)).total();
      assertThat(report.done()).isEqualTo(total.resolved() - total.stopped());
      int inClasses = report.classes().stream().mapToInt(DurationClass::dossiers).sum();
      assertThat(inClasses + report.atOnce()).isEqualTo(report.done());
    }
  }

  private static Tale done(int number, String received, String resolved) {
    return Tale.of(number)
        .received(at(received, "08:00"), byDay("2026-12-01"))
        .decided(at(resolved, "09:00"))
        .atCounter(at(resolved, "10:00"));
  }

  private static List<Integer> only(int place) {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      counts.add(i == place ? 1 : 0);
    }
    return counts;
  }

  private static DurationReport report(String period, Tale... tales) {
    try (ViewStore store = EmbeddedViewStore.inMemory()) {
      List<DossierEvent> events =
          List.of(tales).stream().flatMap(tale -> tale.events().stream()).toList();
      return requireNonNull(
          durations(store, new Documents(), events).of(Cast.AGENCY, period).block(PATIENCE));
    }
  }

  private static Durations durations(
      ViewStore store, Documents documents, Collection<DossierEvent> events) {
    DurationsProjection projection = new DurationsProjection();
    put(store, documents, projection, events);
    return new Durations(
        new View<>(store, documents, projection), WorkingTime::builtIn, NOW::toInstant);
  }

  private static <D> void put(
      ViewStore store,
      Documents documents,
      Projection<D> projection,
      Collection<DossierEvent> events) {
    List<Change> changes = new ArrayList<>();
    Folding.of(projection, events)
        .forEach((key, view) -> changes.add(new Change.Put(key, documents.write(view))));
    store.commit(new Batch(projection.view(), 1, "t", changes)).block(PATIENCE);
  }
}

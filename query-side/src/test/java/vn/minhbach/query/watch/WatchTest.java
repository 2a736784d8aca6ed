package vn.minhbach.query.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.watch.WatchReport.PatternList;
import vn.minhbach.query.watch.WatchView.Sightings;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.time.Wording;

class WatchTest {
  private static final OffsetDateTime RECEIVED = at("2026-11-02", "08:00");
  private static final Promise PROMISE = byDay("2026-11-12");
  private static final OffsetDateTime NOW = at("2026-11-30", "08:00");
  private static final ProcedureRef ADOPTION =
      new ProcedureRef(
          new ProcedureCode("2.001263"), 1, new CaseKey("foreign"), Cast.CIVIL_STATUS, true);

  @Test
  void an_ordinary_dossier_is_on_no_list() {
    Course course = Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-05", "08:00"));
    assertThat(Lists.of(NOW, course).report().lists())
        .hasSize(Pattern.values().length)
        .allMatch(list -> list.count() == 0 && list.entries().isEmpty());
  }

  @Test
  void what_is_sensitive_is_listed_without_a_word_that_could_betray_it() {
    Course course =
        Course.of(1, ADOPTION)
            .received(RECEIVED, PROMISE)
            .corrected(at("2026-11-03", "08:00"), byDay("2026-11-20"))
            .by(Actor.SYSTEM)
            .stays(
                at("2026-11-04", "17:00"),
                it ->
                    new TaskOverdueNoted(
                        it, Task.STEP, 0, "Hỏi ý kiến người nhận nuôi", at("2026-11-04", "17:00")));
    List<WatchEntry> entries =
        Lists.of(NOW, course).report().lists().stream()
            .flatMap(list -> list.entries().stream())
            .toList();
    assertThat(entries).hasSize(3);
    assertThat(entries.toString()).doesNotContain("nuôi", "2.001263", "foreign", "other");
  }

  @Test
  void a_list_keeps_its_newest_entries_and_an_exact_count() {
    int many = WatchView.MOST + 5;
    PatternList list =
        Lists.of(
                NOW,
                IntStream.rangeClosed(1, many)
                    .mapToObj(
                        n ->
                            Course.of(n)
                                .received(RECEIVED, PROMISE)
                                .cancelled(RECEIVED.plusMinutes(n)))
                    .toArray(Course[]::new))
            .get(Pattern.CANCELLATION);
    assertThat(list.count()).isEqualTo(many);
    assertThat(list.entries()).hasSize(WatchView.MOST);
    assertThat(list.entries().getFirst().at()).isEqualTo(RECEIVED.plusMinutes(many));
    assertThat(list.entries().getLast().at()).isEqualTo(RECEIVED.plusMinutes(6));
  }

  @Test
  void a_list_stands_in_the_month_in_which_it_was_recorded() {
    Course course = Course.of(1).received(RECEIVED, PROMISE).cancelled(at("2026-12-01", "00:00"));
    assertThat(Lists.of(NOW, course).get(Pattern.CANCELLATION).count()).isZero();
    assertThat(Lists.of(at("2026-12-31", "23:59"), course).get(Pattern.CANCELLATION).count())
        .isEqualTo(1);
  }

  @Test
  void nobody_waits_in_a_line_where_all_are_done() {
    Course course = Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-05", "08:00"));
    assertThat(Folding.of(new WatchProjection(), course.events()).keySet())
        .noneMatch(key -> key.startsWith("waiting"));
  }

  @Test
  void a_full_list_fits_into_a_document_several_times() {
    List<DossierEvent> told = Course.of(1).received(RECEIVED, PROMISE).cancelled(RECEIVED).events();
    WatchEntry entry =
        WatchEntry.of(
            told.getLast(),
            new Wording("ế".repeat(150), "e".repeat(150)),
            Map.of("one", "x".repeat(100), "two", "x".repeat(100)));
    Sightings list = Sightings.NONE;
    for (int i = 0; i < WatchView.MOST; i++) {
      list = list.listing(entry);
    }
    assertThat(new Documents().write(list).length()).isLessThan(300_000);
  }

  @Test
  void a_dossier_taken_over_from_another_system_shows_nothing() {
    Tale tale =
        Tale.of(1)
            .past(NOW, "case-1", RECEIVED, PROMISE)
            .pastStep(NOW, "Confirmation", RECEIVED)
            .pastCompletion(NOW, RECEIVED);
    assertThat(Folding.of(new WatchProjection(), tale)).isEmpty();
  }
}

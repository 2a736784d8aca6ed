package vn.minhbach.query.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.fairness.FairFigures.FairRow;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.Ticket;
import vn.minhbach.shared.dossier.Promise;

/**
 * An honest office takes 24 days where 14 were promised. Whatever a dishonest one does with the
 * same matter, none of its second numbers is better.
 */
class GamingTest {
  private static final OffsetDateTime RECEIVED = at("2026-11-02", "08:00");
  private static final OffsetDateTime LAST_DAY = at("2026-11-16", "16:50");
  private static final OffsetDateTime DONE = at("2026-11-26", "10:00");
  private static final OffsetDateTime NOW = at("2026-12-20", "08:00");
  private static final Promise FIRST = byDay("2026-11-16");
  private static final Promise LATER = byDay("2026-12-10");

  private static Course honest() {
    return Course.of(1).received(RECEIVED, FIRST).done(DONE);
  }

  @Test
  void splitting_a_dossier_improves_nothing() {
    Course whole = Course.of(1).received(RECEIVED, FIRST);
    Course part =
        Course.of(2).received(LAST_DAY, LATER).related(LAST_DAY, whole, Relation.SPLIT_FROM);
    assertNotBetter(whole.done(LAST_DAY.plusMinutes(5)), part.done(DONE));
  }

  @Test
  void splitting_off_what_is_quickly_done_improves_nothing() {
    Course whole = Course.of(1).received(RECEIVED, FIRST);
    Course part =
        Course.of(2)
            .received(RECEIVED.plusHours(1), FIRST)
            .related(RECEIVED.plusHours(1), whole, Relation.SPLIT_FROM)
            .done(RECEIVED.plusHours(2));
    assertNotBetter(whole.done(DONE), part);
  }

  @Test
  void splitting_without_saying_so_improves_nothing_for_one_owner() {
    Course whole = Course.of(1).received(RECEIVED, FIRST);
    Course second =
        Course.of(2)
            .received(RECEIVED.plusHours(1), FIRST, whole.followed(2))
            .done(RECEIVED.plusHours(2));
    assertNotBetter(whole.done(DONE), second);
  }

  @Test
  void splitting_an_entry_that_came_late_improves_nothing() {
    Entry ticket = new Entry(new Ticket("A12", at("2026-11-02", "08:00")), null, null);
    Course honest = Course.of(1).received(at("2026-11-02", "09:00"), FIRST, ticket).done(DONE);
    Course quick = Course.of(2).received(at("2026-11-02", "08:01"), FIRST, ticket);
    assertThat(figures(honest, quick).entry().share()).isEqualTo(figures(honest).entry().share());
  }

  @Test
  void merging_it_into_one_that_is_in_time_improves_nothing() {
    Course late = honest();
    Course good = Course.of(2).received(RECEIVED, FIRST).done(at("2026-11-10", "08:00"));
    Course merged =
        Course.of(1)
            .received(RECEIVED, FIRST)
            .related(at("2026-11-09", "08:00"), good, Relation.MERGED_INTO)
            .stopped(at("2026-11-09", "08:00"));
    Course goodToo = Course.of(2).received(RECEIVED, FIRST).done(DONE);
    assertNotBetter(figures(late, good), figures(merged, goodToo));
  }

  @Test
  void pausing_at_the_end_of_each_day_improves_nothing() {
    Course paused = Course.of(1).received(RECEIVED, FIRST);
    for (int day = 3; day <= 15; day++) {
      String date = "2026-11-%02d".formatted(day);
      paused.asked(at(date, "16:59"), day - 2).brought(at(date, "17:01"), LATER);
    }
    assertNotBetter(paused.done(DONE));
  }

  @Test
  void closing_and_reopening_improves_nothing() {
    Course refused = Course.of(1).received(RECEIVED, FIRST).done(LAST_DAY, Outcome.REFUSED);
    Course again =
        Course.of(2).received(LAST_DAY.plusHours(1), LATER, refused.followed(2)).done(DONE);
    assertNotBetter(refused, again);
  }

  @Test
  void having_it_withdrawn_and_filed_again_improves_nothing() {
    Course withdrawn = Course.of(1).received(RECEIVED, FIRST).stopped(LAST_DAY);
    Course again =
        Course.of(2).received(LAST_DAY.plusHours(1), LATER, withdrawn.followed(2)).done(DONE);
    assertNotBetter(withdrawn, again);
  }

  @Test
  void cancelling_it_and_entering_it_again_improves_nothing() {
    Course cancelled = Course.of(1).received(RECEIVED, FIRST).cancelled(LAST_DAY);
    Course again =
        Course.of(2).received(LAST_DAY.plusHours(1), LATER, cancelled.followed(2)).done(DONE);
    assertNotBetter(cancelled, again);
  }

  @Test
  void asking_for_papers_on_the_last_day_improves_nothing() {
    assertNotBetter(
        Course.of(1)
            .received(RECEIVED, FIRST)
            .asked(LAST_DAY, 1)
            .brought(at("2026-11-25", "08:00"), LATER)
            .done(DONE));
  }

  @Test
  void parking_it_improves_nothing() {
    assertNotBetter(Course.of(1).received(RECEIVED, FIRST).asked(LAST_DAY, 1));
  }

  @Test
  void extending_improves_nothing() {
    assertNotBetter(
        Course.of(1).received(RECEIVED, FIRST).extended(LAST_DAY.minusDays(1), LATER).done(DONE));
  }

  @Test
  void correcting_the_case_to_a_longer_limit_improves_nothing() {
    assertNotBetter(Course.of(1).received(RECEIVED, FIRST).corrected(LAST_DAY, LATER).done(DONE));
  }

  @Test
  void cancelling_what_is_late_improves_nothing() {
    assertNotBetter(Course.of(1).received(RECEIVED, FIRST).cancelled(at("2026-11-17", "08:00")));
  }

  @Test
  void the_official_share_does_improve_which_is_why_there_are_second_numbers() {
    FairFigures honest = Reading.of("2026-11", NOW, honest());
    FairFigures extended =
        Reading.of(
            "2026-11",
            NOW,
            Course.of(1)
                .received(RECEIVED, FIRST)
                .extended(LAST_DAY.minusDays(1), LATER)
                .done(DONE));
    assertThat(honest.official().inTimeShare()).isEqualTo(0.0);
    assertThat(extended.official().inTimeShare()).isEqualTo(1.0);
    assertThat(extended.total()).isEqualTo(honest.total());
  }

  private static FairRow figures(Course... courses) {
    return Reading.of("2026-11", NOW, courses).total();
  }

  private static void assertNotBetter(Course... gamed) {
    assertNotBetter(figures(honest()), figures(gamed));
  }

  /** No value is better, and no miss has vanished. */
  private static void assertNotBetter(FairRow honest, FairRow gamed) {
    assertAtLeast(gamed.time().medianMinutes(), honest.time().medianMinutes());
    assertAtLeast(gamed.time().percentile90Minutes(), honest.time().percentile90Minutes());
    assertThat(gamed.firstPromise().share()).isNotNull();
    assertAtLeast(honest.firstPromise().share(), gamed.firstPromise().share());
    assertThat(gamed.firstPromise().missed())
        .isGreaterThanOrEqualTo(honest.firstPromise().missed());
    assertAtLeast(gamed.supplements().per100(), honest.supplements().per100());
    assertAtLeast(honest.entry().share(), gamed.entry().share());
  }

  /** What has no value yet has not become better. */
  private static <N extends Number> void assertAtLeast(@Nullable N larger, @Nullable N smaller) {
    if (larger != null && smaller != null) {
      assertThat(larger.doubleValue()).isGreaterThanOrEqualTo(smaller.doubleValue());
    }
  }
}

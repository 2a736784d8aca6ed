package vn.minhbach.query.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.fairness.FairFigures.Arrivals;
import vn.minhbach.query.fairness.FairFigures.CalendarTime;
import vn.minhbach.query.fairness.FairFigures.FairRow;
import vn.minhbach.query.fairness.FairFigures.FieldRow;
import vn.minhbach.query.fairness.FairFigures.FirstPromise;
import vn.minhbach.query.fairness.FairFigures.Rounds;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.dossier.Entry.Ticket;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Promise;

class FairnessTest {
  private static final OffsetDateTime RECEIVED = at("2026-11-02", "08:00");
  private static final Promise PROMISE = byDay("2026-11-16");
  private static final OffsetDateTime NOW = at("2026-11-20", "10:00");

  @Test
  void the_whole_of_a_month_with_one_of_each() {
    Course kept = Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-04", "08:00"));
    Course missed =
        Course.of(2, Cast.procedure(Cast.LAND))
            .received(RECEIVED, PROMISE)
            .asked(at("2026-11-03", "08:00"), 1)
            .brought(at("2026-11-05", "08:00"), byDay("2026-11-18"))
            .done(at("2026-11-17", "08:00"));
    Course open = Course.of(3).received(RECEIVED, PROMISE);
    Course withdrawn = Course.of(4).received(RECEIVED, PROMISE).stopped(at("2026-11-03", "08:00"));
    Course cancelled =
        Course.of(5).received(RECEIVED, PROMISE).cancelled(at("2026-11-03", "08:00"));
    Course copy =
        Course.of(6).settledAtOnce(at("2026-11-05", "09:00"), ticket("A1", "2026-11-05", "08:50"));
    FairFigures figures =
        Reading.of("2026-11", NOW, kept, missed, open, withdrawn, cancelled, copy);
    assertThat(figures.total())
        .isEqualTo(
            new FairRow(
                new CalendarTime(2, false, 2L * 24 * 60, 15L * 24 * 60),
                new FirstPromise(3, false, 0.3333, 1, 2, 1, 1),
                new Rounds(4, false, 25.0, 1, 0),
                new Arrivals(1, false, 1.0, 1, 5),
                1));
    assertThat(figures.fields())
        .contains(
            new FieldRow(
                "Đất đai",
                new FairRow(
                    new CalendarTime(1, false, 15L * 24 * 60, 15L * 24 * 60),
                    new FirstPromise(1, false, 0.0, 0, 1, 0, 0),
                    new Rounds(1, false, 100.0, 1, 0),
                    new Arrivals(0, true, null, 0, 1),
                    0)));
  }

  @Test
  void below_the_smallest_sample_the_value_is_withheld_and_said_to_be() {
    Course[] nine =
        IntStream.rangeClosed(1, 9)
            .mapToObj(n -> Course.of(n).received(RECEIVED, PROMISE).done(RECEIVED.plusDays(n)))
            .toArray(Course[]::new);
    FairFigures figures = Reading.of("2026-11", NOW, 10, nine);
    assertThat(figures.total().time()).isEqualTo(new CalendarTime(9, true, null, null));
    assertThat(figures.total().firstPromise())
        .isEqualTo(new FirstPromise(9, true, null, 9, 0, 0, 0));
  }

  @Test
  void a_first_promise_is_judged_when_its_day_is_over() {
    Course today = Course.of(1).received(RECEIVED, byDay("2026-11-20"));
    assertThat(Reading.of("2026-11", NOW, today).total().firstPromise().sample()).isZero();
    assertThat(Reading.of("2026-11", NOW.plusDays(1), today).total().firstPromise().missed())
        .isEqualTo(1);
  }

  @Test
  void an_open_dossier_misses_its_first_promise_once_and_on_that_day_for_ever() {
    Course course = Course.of(1).received(RECEIVED, PROMISE);
    int whileOpen = Reading.of("2026-11-16", NOW, course).total().firstPromise().missed();
    course.done(at("2026-11-19", "08:00"));
    assertThat(Reading.of("2026-11-16", NOW, course).total().firstPromise().missed())
        .isEqualTo(whileOpen)
        .isEqualTo(1);
    assertThat(Reading.of("all", NOW, course).total().firstPromise().sample()).isEqualTo(1);
  }

  @Test
  void who_comes_again_after_getting_what_was_asked_for_has_another_matter() {
    Course first = Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-04", "08:00"));
    Course second =
        Course.of(2)
            .received(at("2026-11-05", "08:00"), byDay("2026-11-17"), first.followed(2))
            .done(at("2026-11-06", "08:00"));
    FairRow row = Reading.of("2026-11", NOW, first, second).total();
    assertThat(row.firstPromise()).isEqualTo(new FirstPromise(2, false, 1.0, 2, 0, 0, 0));
    assertThat(row.supplements().sample()).isEqualTo(2);
  }

  @Test
  void parts_that_are_all_done_by_the_first_date_keep_it() {
    Course whole = Course.of(1).received(RECEIVED, PROMISE).done(at("2026-11-10", "08:00"));
    Course part =
        Course.of(2)
            .received(at("2026-11-03", "08:00"), byDay("2026-11-17"))
            .related(at("2026-11-03", "08:00"), whole, Relation.SPLIT_FROM)
            .done(at("2026-11-12", "08:00"));
    FairRow row = Reading.of("2026-11", NOW, whole, part).total();
    assertThat(row.firstPromise()).isEqualTo(new FirstPromise(1, false, 1.0, 1, 0, 0, 0));
    assertThat(row.time()).isEqualTo(new CalendarTime(1, false, 10L * 24 * 60, 10L * 24 * 60));
    assertThat(row.supplements().sample()).isEqualTo(1);
  }

  @Test
  void an_entry_on_the_thirtieth_minute_is_in_time_and_a_second_later_is_not() {
    Course inTime =
        Course.of(1)
            .received(at("2026-11-20", "08:30"), PROMISE, ticket("A1", "2026-11-20", "08:00"));
    Course late =
        Course.of(2)
            .received(
                at("2026-11-20", "08:30").plusSeconds(1),
                PROMISE,
                ticket("A2", "2026-11-20", "08:00"));
    assertThat(Reading.of("2026-11-20", NOW, inTime, late).total().entry())
        .isEqualTo(new Arrivals(2, false, 0.5, 1, 0));
  }

  @Test
  void a_paper_receipt_counts_as_an_arrival_and_the_older_sign_decides() {
    Entry late =
        new Entry(
            new Ticket("A1", at("2026-11-20", "08:00")),
            new LateEntry(at("2026-11-19", "15:00"), NoteRef.of(new UUID(7, 7)), Cast.BINH),
            null);
    Course course = Course.of(1).received(at("2026-11-20", "08:10"), PROMISE, late);
    assertThat(Reading.of("2026-11-19", NOW, course).total().entry())
        .isEqualTo(new Arrivals(1, false, 0.0, 0, 0));
  }

  @Test
  void everything_there_is_adds_its_days_up() {
    Course autumn = Course.of(1).received(at("2026-09-01", "08:00"), byDay("2026-09-09"));
    Course winter = Course.of(2).received(RECEIVED, PROMISE).done(at("2026-11-03", "08:00"));
    assertThat(Reading.of("all", NOW, autumn, winter).total().firstPromise())
        .isEqualTo(new FirstPromise(2, false, 0.5, 1, 1, 0, 0));
  }

  @Test
  void a_dossier_taken_over_from_another_system_counts_in_none_of_it() {
    assertThat(
            new FairProjection()
                .keysOf(
                    Tale.of(1)
                        .past(NOW, "case-1", RECEIVED, PROMISE)
                        .pastCompletion(NOW, RECEIVED)
                        .last()))
        .isEmpty();
  }

  @Test
  void a_nearest_rank_is_a_value_that_occurred() {
    List<Long> ten = LongStream.rangeClosed(1, 10).boxed().toList();
    assertThat(Sample.nearestRank(ten, 50)).isEqualTo(5);
    assertThat(Sample.nearestRank(ten, 90)).isEqualTo(9);
    assertThat(Sample.nearestRank(List.of(7L), 50)).isEqualTo(7);
    assertThat(Sample.nearestRank(List.of(), 50)).isNull();
  }

  private static Entry ticket(String number, String date, String time) {
    return new Entry(new Ticket(number, at(date, time)), null, null);
  }
}

package vn.minhbach.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.command.dossier.Cast.DUE;
import static vn.minhbach.command.dossier.Cast.DUE_DAY_9AM;
import static vn.minhbach.command.dossier.Cast.FRIDAY_5PM;
import static vn.minhbach.command.dossier.Cast.FRIDAY_9AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TWO_DAYS_LATE;
import static vn.minhbach.command.dossier.Cast.WEDNESDAY_9AM;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TimeLimit;

/** What time brings about by itself: each thing once, in order, and only while it matters. */
class TimeRulesTest {
  private static final OffsetDateTime MUCH_LATER =
      OffsetDateTime.parse("2027-06-01T09:00:00+07:00");

  @Test
  void the_ladder_is_climbed_rung_by_rung() {
    Story story = atWork();

    assertThat(next(story)).isEqualTo(at("2026-11-18T07:00"));
    assertThat(noted(story, WEDNESDAY_9AM.minusHours(3))).isEmpty();
    story.then(WEDNESDAY_9AM, Wishes.noteTime());
    DueSoonNoted first = (DueSoonNoted) story.facts().getLast();
    assertThat(List.of(first.warning(), first.of(), first.dueAt())).isEqualTo(List.of(1, 2, DUE));
    assertThat(next(story)).isEqualTo(at("2026-11-20T07:00"));
    story.then(FRIDAY_9AM, Wishes.noteTime());
    assertThat(next(story)).isEqualTo(at("2026-11-24T00:00"));
    story.then(TWO_DAYS_LATE, Wishes.noteTime());
    assertThat(names(story.facts().subList(2, 5)))
        .containsExactly("due-soon.noted", "due-soon.noted", "overdue.noted");
    assertThat(next(story)).isNull();
  }

  @Test
  void after_a_long_sleep_everything_is_noted_once_and_in_order() {
    Story story = atWork();

    assertThat(noted(story, MUCH_LATER))
        .containsExactly("due-soon.noted", "due-soon.noted", "overdue.noted");
    story.then(MUCH_LATER, Wishes.noteTime());
    assertThat(noted(story, MUCH_LATER)).isEmpty();
  }

  @Test
  void when_the_clock_of_the_machine_is_set_back_nothing_is_noted_again() {
    Story story = atWork().then(FRIDAY_9AM, Wishes.noteTime());

    assertThat(noted(story, TUESDAY_9AM)).isEmpty();
    assertThat(noted(story, FRIDAY_9AM)).isEmpty();
  }

  @Test
  void overdue_blocks_nothing() {
    Story story =
        atWork()
            .then(TWO_DAYS_LATE, Wishes.noteTime())
            .then(TWO_DAYS_LATE, Wishes.decide(Outcome.GRANTED));

    assertThat(names(story.facts())).endsWith("dossier.decided");
  }

  @Test
  void a_moved_date_has_warnings_of_its_own_and_can_be_broken_again() {
    Story story = atWork().then(FRIDAY_9AM, Wishes.noteTime()).then(FRIDAY_9AM, Wishes.extend());

    assertThat(noted(story, MUCH_LATER))
        .containsExactly("due-soon.noted", "due-soon.noted", "overdue.noted");
  }

  @Test
  void while_the_citizen_is_awaited_no_promise_is_broken() {
    Story story = atWork().then(TUESDAY_9AM, Wishes.askSupplement());

    assertThat(noted(story, MUCH_LATER)).isEmpty();
    assertThat(next(story)).isNull();
  }

  @Test
  void where_a_supplement_has_no_effect_the_promise_goes_on() {
    Story story =
        Story.under(Cast.permit(SupplementPolicy.NO_EFFECT, TimeLimit.workingDays(5)))
            .then(MONDAY_9AM, Wishes.receive())
            .then(TUESDAY_9AM, Wishes.askSupplement());

    assertThat(noted(story, MUCH_LATER)).contains("overdue.noted");
  }

  @Test
  void while_a_payment_is_open_no_promise_is_broken() {
    Story story = atWork().then(TUESDAY_9AM, Wishes.askFinancialDuty());

    assertThat(noted(story, MUCH_LATER)).isEmpty();
  }

  @Test
  void what_is_not_passed_on_in_time_is_noted() {
    Story story = Story.under(Cast.permit()).then(MONDAY_9AM, Wishes.receive());

    assertThat(noted(story, at("2026-11-16T17:00"))).isEmpty();
    story.then(TUESDAY_9AM, Wishes.noteTime());
    assertThat(((TaskOverdueNoted) story.facts().getLast()).dueAt())
        .isEqualTo(at("2026-11-16T17:00"));
  }

  @Test
  void what_was_passed_on_is_not() {
    Story story =
        Story.under(Cast.permit())
            .then(MONDAY_9AM, Wishes.receive())
            .then(MONDAY_10AM, Wishes.transfer());

    assertThat(noted(story, TUESDAY_9AM)).isEmpty();
  }

  @Test
  void silence_becomes_consent_where_the_law_says_so() {
    Story story =
        atWork().then(TUESDAY_9AM, Wishes.askOpinion(true)).then(DUE_DAY_9AM, Wishes.noteTime());

    assertThat(story.facts().getLast()).isInstanceOf(OpinionLapsed.class);
    assertThat(((OpinionLapsed) story.facts().getLast()).consented()).isTrue();
  }

  @Test
  void silence_elsewhere_is_late_and_stays_awaited() {
    Story story =
        atWork().then(TUESDAY_9AM, Wishes.askOpinion(false)).then(DUE_DAY_9AM, Wishes.noteTime());

    assertThat(names(story.facts()))
        .endsWith("due-soon.noted", "due-soon.noted", "task-overdue.noted");
    assertThat(dossier(story).awaitedOpinions()).hasSize(1);
    assertThat(next(story)).isEqualTo(at("2026-11-24T00:00"));
  }

  @Test
  void a_linked_agency_that_is_late_is_noted_once() {
    Story story =
        atWork().then(TUESDAY_9AM, Wishes.sendLinkedTask()).then(MUCH_LATER, Wishes.noteTime());

    assertThat(names(story.facts())).endsWith("overdue.noted", "task-overdue.noted");
    assertThat(noted(story, MUCH_LATER)).isEmpty();
  }

  @Test
  void a_result_that_nobody_collects_is_noted_after_thirty_days() {
    Story story =
        atWork()
            .then(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED))
            .then(TUESDAY_9AM, Wishes.placeAtCounter());

    assertThat(noted(story, TUESDAY_9AM.plusDays(29))).isEmpty();
    assertThat(noted(story, TUESDAY_9AM.plusDays(31))).containsExactly("result.not-collected");
  }

  @Test
  void a_stop_by_law_ends_by_itself_and_the_date_moves() {
    Story story = atWork().then(TUESDAY_9AM, Wishes.suspend());

    assertThat(next(story)).isEqualTo(DUE.plusDays(14));
    story.then(DUE.plusDays(14), Wishes.noteTime());
    assertThat(names(story.facts())).endsWith("clock.resumed");
    assertThat(Objects.requireNonNull(dossier(story).standing().promise()).dueAt())
        .isEqualTo(at("2026-12-11T17:00"));
  }

  @Test
  void nothing_is_noted_of_what_has_ended() {
    assertThat(noted(atWork().then(TUESDAY_9AM, Wishes.cancel()), MUCH_LATER)).isEmpty();
    Story settled = Story.under(Cast.certifiedCopy()).then(MONDAY_9AM, Wishes.settleAtOnce());
    assertThat(noted(settled, MUCH_LATER)).isEmpty();
  }

  @Test
  void past_dossiers_keep_the_clock_of_their_source() {
    Story past =
        Story.under(Cast.permit())
            .then(TUESDAY_9AM, Wishes.past(null, Wishes.pastStep("Nhận hồ sơ")));

    assertThat(noted(past, MUCH_LATER)).isEmpty();
    assertThat(next(past)).isNull();
  }

  @Test
  void an_opinion_lapses_also_while_somebody_else_is_awaited() {
    Story story =
        atWork()
            .then(TUESDAY_9AM, Wishes.askOpinion(true))
            .then(TUESDAY_9AM, Wishes.askWithdrawal());

    assertThat(noted(story, FRIDAY_5PM.plusHours(1)))
        .containsExactly("due-soon.noted", "due-soon.noted", "opinion.lapsed");
  }

  private static Story atWork() {
    return Story.under(Cast.permit())
        .then(MONDAY_9AM, Wishes.receive())
        .then(MONDAY_10AM, Wishes.verifyEarly());
  }

  private static @Nullable OffsetDateTime next(Story story) {
    return TimeRules.next(dossier(story));
  }

  private static List<String> noted(Story story, OffsetDateTime now) {
    return names(story.decided(now, Wishes.noteTime()));
  }

  private static List<String> names(List<DossierEvent> facts) {
    return facts.stream().map(DossierEventNames::nameOf).toList();
  }

  private static Dossier dossier(Story story) {
    return Objects.requireNonNull(story.dossier());
  }

  private static OffsetDateTime at(String local) {
    return OffsetDateTime.parse(local + "+07:00");
  }
}

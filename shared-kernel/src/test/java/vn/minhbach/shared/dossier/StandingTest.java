package vn.minhbach.shared.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.time.Precision;

/** What follows from the four axes, and what a standing can tell of itself. */
class StandingTest {
  private static final DossierId DOSSIER = new DossierId("00000000-0000-0000-0000-000000000001");
  private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-16T09:00:00+07:00");
  private static final Promise FRIDAY =
      new Promise(OffsetDateTime.parse("2026-11-20T17:00:00+07:00"), Precision.DAY);
  private static final Promise NEXT_WEEK =
      new Promise(OffsetDateTime.parse("2026-11-27T17:00:00+07:00"), Precision.DAY);

  @ParameterizedTest
  @CsvSource({
    "FILED, NONE, NOT_READY, 1, OFFICE",
    "AWAITING_COMPLETION, NONE, NOT_READY, 5, CITIZEN",
    "CHECKED, NONE, NOT_READY, 1, OFFICE",
    "REFUSED_AT_INTAKE, NONE, NOT_READY, 3, NOBODY",
    "RECEIVED, NONE, NOT_READY, 2, OFFICE",
    "RECEIVED, DUE, NOT_READY, 6, CITIZEN",
    "IN_PROGRESS, NONE, NOT_READY, 4, OFFICE",
    "IN_PROGRESS, DUE, NOT_READY, 6, CITIZEN",
    "IN_PROGRESS, MET, NOT_READY, 4, OFFICE",
    "AWAITING_SUPPLEMENT, NONE, NOT_READY, 5, CITIZEN",
    "AWAITING_SUPPLEMENT, DUE, NOT_READY, 5, CITIZEN",
    "WITHDRAWAL_ASKED, NONE, NOT_READY, 7, CITIZEN",
    "WITHDRAWAL_CONFIRMED, NONE, NOT_READY, 7, OFFICE",
    "STOPPED, NONE, NOT_READY, 8, NOBODY",
    "CANCELLED, NONE, NOT_READY, 8, NOBODY",
    "DECIDED, NONE, NOT_READY, 4, OFFICE",
    "DECIDED, NONE, AT_COUNTER, 9, CITIZEN",
    "DECIDED, NONE, NOT_COLLECTED, 9, CITIZEN",
    "DECIDED, NONE, HANDED_OVER, 10, NOBODY"
  })
  void the_national_state_and_who_must_act_follow_from_the_axes(
      Stage stage, Money money, HandOver handOver, int national, WaitingFor waitingFor) {
    Axes axes = new Axes(stage, money, handOver, Sync.PENDING);

    assertThat(NationalState.of(axes).code()).isEqualTo(national);
    assertThat(WaitingFor.of(axes, 0)).isEqualTo(waitingFor);
  }

  @Test
  void an_opinion_is_waited_for_unless_the_citizen_is() {
    Axes working = Axes.at(Stage.IN_PROGRESS);

    assertThat(WaitingFor.of(working, 1)).isEqualTo(WaitingFor.OTHER_AGENCY);
    assertThat(WaitingFor.of(working.with(Money.DUE), 1)).isEqualTo(WaitingFor.CITIZEN);
  }

  @Test
  void an_axis_moves_and_the_others_stay() {
    Axes axes = new Axes(Stage.IN_PROGRESS, Money.DUE, HandOver.AT_COUNTER, Sync.FAILED);

    assertThat(axes.with(Stage.DECIDED))
        .isEqualTo(new Axes(Stage.DECIDED, Money.DUE, HandOver.AT_COUNTER, Sync.FAILED));
    assertThat(axes.with(Money.MET))
        .isEqualTo(new Axes(Stage.IN_PROGRESS, Money.MET, HandOver.AT_COUNTER, Sync.FAILED));
    assertThat(axes.with(HandOver.HANDED_OVER))
        .isEqualTo(new Axes(Stage.IN_PROGRESS, Money.DUE, HandOver.HANDED_OVER, Sync.FAILED));
    assertThat(axes.with(Sync.CONFIRMED))
        .isEqualTo(new Axes(Stage.IN_PROGRESS, Money.DUE, HandOver.AT_COUNTER, Sync.CONFIRMED));
  }

  @Test
  void a_dossier_is_open_from_its_receipt_until_it_is_resolved_or_cancelled() {
    Standing received = standing(Stage.RECEIVED, MONDAY, null);

    assertThat(standing(Stage.FILED, null, null).isOpen()).isFalse();
    assertThat(received.isOpen()).isTrue();
    assertThat(received.at(Axes.at(Stage.AWAITING_SUPPLEMENT), 0).isOpen()).isTrue();
    assertThat(received.at(Axes.at(Stage.DECIDED), 0).isOpen()).isTrue();
    assertThat(received.resolved(MONDAY).isOpen()).isFalse();
    assertThat(received.at(Axes.at(Stage.CANCELLED), 0).isOpen()).isFalse();
  }

  @Test
  void the_first_promise_is_kept_whatever_is_promised_later() {
    Standing moved = standing(Stage.IN_PROGRESS, MONDAY, FRIDAY).promising(NEXT_WEEK);

    assertThat(moved.promise()).isEqualTo(NEXT_WEEK);
    assertThat(moved.firstPromise()).isEqualTo(FRIDAY);
  }

  @Test
  void the_first_promise_may_come_late() {
    Standing promised = standing(Stage.IN_PROGRESS, MONDAY, null).promising(FRIDAY);

    assertThat(promised.firstPromise()).isEqualTo(FRIDAY);
  }

  @Test
  void a_dossier_is_judged_by_the_promise_that_holds() {
    Standing moved = standing(Stage.DECIDED, MONDAY, FRIDAY).promising(NEXT_WEEK);

    assertThat(moved.resolved(FRIDAY.dueAt().plusDays(2)).timeliness()).isEqualTo(Timeliness.EARLY);
    assertThat(moved.timeliness()).isEqualTo(Timeliness.UNPROMISED);
    assertThat(standing(Stage.DECIDED, MONDAY, null).resolved(MONDAY).timeliness())
        .isEqualTo(Timeliness.UNPROMISED);
  }

  @Test
  void a_turn_begins_with_the_submission_of_its_own_dossier_whatever_it_follows() {
    Standing chained =
        turn(
            standing(Stage.FILED, null, null).submitted(MONDAY.minusDays(30)),
            MONDAY.minusHours(1));

    assertThat(opened(chained, MONDAY).turnSince()).isEqualTo(MONDAY.minusHours(1));
    assertThat(opened(chained, MONDAY).firstSubmittedAt()).isEqualTo(MONDAY.minusDays(30));
    assertThat(opened(turn(chained, MONDAY.plusDays(1)), MONDAY).turnSince()).isEqualTo(MONDAY);
  }

  @Test
  void a_turn_goes_on_until_somebody_else_has_to_act() {
    Standing filed = opened(standing(Stage.FILED, null, null), MONDAY);
    Standing checked = then(filed, MONDAY.plusDays(1), filed.at(Axes.at(Stage.CHECKED), 0));
    Standing asked =
        then(checked, MONDAY.plusDays(2), checked.at(Axes.at(Stage.AWAITING_COMPLETION), 0));

    assertThat(checked.turnSince()).isEqualTo(MONDAY);
    assertThat(asked.turnSince()).isEqualTo(MONDAY.plusDays(2));
  }

  @Test
  void a_clock_that_was_set_back_starts_no_turn_before_the_one_before_it() {
    Standing filed = opened(standing(Stage.FILED, null, null), MONDAY);
    Standing asked =
        then(filed, MONDAY.minusDays(1), filed.at(Axes.at(Stage.AWAITING_COMPLETION), 0));

    assertThat(asked.turnSince()).isEqualTo(MONDAY);
  }

  private static Standing opened(Standing standing, OffsetDateTime at) {
    return new Occurrence(DOSSIER, Actor.CITIZEN, at, null, standing).after();
  }

  private static Standing then(Standing before, OffsetDateTime at, Standing after) {
    return new Occurrence(DOSSIER, Actor.CITIZEN, at, before, after).after();
  }

  private static Standing turn(Standing of, @Nullable OffsetDateTime since) {
    return new Standing(
        of.agency(),
        of.unit(),
        of.officer(),
        of.field(),
        of.procedure(),
        of.axes(),
        of.waitingFor(),
        of.code(),
        of.receivedAt(),
        of.promise(),
        of.firstPromise(),
        of.resolvedAt(),
        of.firstSubmittedAt(),
        since);
  }

  private static Standing standing(
      Stage stage, @Nullable OffsetDateTime receivedAt, @Nullable Promise promise) {
    Axes axes = Axes.at(stage);
    return new Standing(
        new AgencyCode("H36.199"),
        new UnitCode("TTPVHCC"),
        null,
        new Field("Hộ tịch"),
        null,
        axes,
        WaitingFor.of(axes, 0),
        null,
        receivedAt,
        promise,
        promise,
        null,
        null,
        null);
  }
}

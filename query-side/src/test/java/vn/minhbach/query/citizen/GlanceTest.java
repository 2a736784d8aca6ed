package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.AN;
import static vn.minhbach.query.cast.Cast.JUSTICE;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;

class GlanceTest {
  private static final OffsetDateTime FRIDAY_8AM = at("2026-11-20", "08:00");
  private static final OffsetDateTime FRIDAY_4PM = at("2026-11-20", "16:00");

  @Test
  void a_code_tells_how_far_it_is_and_the_due_date_and_nothing_else() {
    assertThat(Glance.of(Statuses.of(received()), FRIDAY_4PM))
        .contains(new Glance("H36.199-261120-0001", Degree.RECEIVED, "25/11/2026", Lateness.NONE));
  }

  @Test
  void a_sensitive_dossier_is_as_if_there_were_none() {
    Tale sensitive = Tale.sensitive(1).received(FRIDAY_8AM, byDay("2026-11-25"));
    assertThat(Glance.of(Statuses.of(sensitive), FRIDAY_4PM)).isEmpty();
  }

  @Test
  void a_date_that_has_passed_is_said_to_have_passed() {
    assertThat(Glance.of(Statuses.of(received()), at("2026-11-26", "08:00")))
        .contains(
            new Glance("H36.199-261120-0001", Degree.RECEIVED, "25/11/2026", Lateness.OVERDUE));
  }

  @Test
  void a_date_that_passes_while_the_office_waits_is_not_called_late() {
    Tale waiting = atWork().supplementAsked(FRIDAY_4PM, "Giấy chứng sinh");
    assertThat(lateness(waiting)).isEqualTo(Lateness.WAITING);
    assertThat(lateness(atWork().suspended(FRIDAY_4PM, at("2026-12-20", "08:00"))))
        .isEqualTo(Lateness.WAITING);
  }

  @Test
  void a_promise_that_was_broken_before_stays_broken() {
    Tale late = received();
    late.then(
        Actor.SYSTEM,
        at("2026-11-26", "00:00"),
        late.standing(),
        occurrence -> new OverdueNoted(occurrence, byDay("2026-11-25")));
    assertThat(lateness(late.supplementAsked(at("2026-11-26", "08:00"), "Giấy chứng sinh")))
        .isEqualTo(Lateness.OVERDUE);
  }

  private static Lateness lateness(Tale tale) {
    return Glance.of(Statuses.of(tale), at("2026-11-27", "08:00")).orElseThrow().lateness();
  }

  @Test
  void each_stage_has_a_degree() {
    assertThat(degree(Tale.of(1).filed(FRIDAY_8AM))).isEqualTo(Degree.SUBMITTED);
    assertThat(degree(received())).isEqualTo(Degree.RECEIVED);
    assertThat(degree(atWork())).isEqualTo(Degree.IN_PROGRESS);
    assertThat(degree(atWork().supplementAsked(FRIDAY_4PM, "Giấy chứng sinh")))
        .isEqualTo(Degree.YOUR_TURN);
    assertThat(degree(atWork().dutyAsked(FRIDAY_4PM))).isEqualTo(Degree.YOUR_TURN);
    assertThat(degree(atWork().decided(FRIDAY_4PM))).isEqualTo(Degree.IN_PROGRESS);
    assertThat(degree(atWork().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM))).isEqualTo(Degree.READY);
    assertThat(degree(atWork().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM).notCollected(FRIDAY_4PM)))
        .isEqualTo(Degree.READY);
    assertThat(degree(atWork().decided(FRIDAY_4PM).atCounter(FRIDAY_4PM).handedOver(FRIDAY_4PM)))
        .isEqualTo(Degree.RETURNED);
    assertThat(degree(Tale.of(1).settledAtOnce(FRIDAY_4PM))).isEqualTo(Degree.RETURNED);
    assertThat(degree(atWork().stopped(FRIDAY_4PM))).isEqualTo(Degree.CLOSED);
    assertThat(degree(atWork().cancelled(FRIDAY_4PM))).isEqualTo(Degree.CLOSED);
  }

  private static Degree degree(Tale tale) {
    return Glance.of(Statuses.of(tale), FRIDAY_4PM).orElseThrow().degree();
  }

  private static Tale received() {
    return Tale.of(1).received(FRIDAY_8AM, byDay("2026-11-25"));
  }

  private static Tale atWork() {
    return received().transferred(FRIDAY_8AM, JUSTICE).assigned(FRIDAY_8AM, AN);
  }
}

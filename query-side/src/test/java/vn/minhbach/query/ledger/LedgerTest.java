package vn.minhbach.query.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.ledger.Owner.Citizen;
import vn.minhbach.query.ledger.Owner.Desk;
import vn.minhbach.query.ledger.Owner.OtherAgency;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Promise;

/** Typical lives, and whose time they were. */
class LedgerTest {
  private static final Promise PROMISE = byDay("2026-12-04");
  private static final Owner COUNTER = new Desk("TTPVHCC", null);
  private static final Owner JUSTICE = new Desk("TUPHAP", null);
  private static final Owner AN = new Desk("TUPHAP", "an");
  private static final Owner SOURCE = new Desk("TTPVHCC", "an");
  private static final Owner BINH = new Desk("TUPHAP", "binh");
  private static final OffsetDateTime MONDAY = at("2026-11-16", "08:00");
  private static final OffsetDateTime TUESDAY = at("2026-11-17", "08:00");
  private static final OffsetDateTime WEDNESDAY = at("2026-11-18", "08:00");
  private static final OffsetDateTime THURSDAY = at("2026-11-19", "08:00");
  private static final OffsetDateTime FRIDAY = at("2026-11-20", "08:00");
  private static final OffsetDateTime ENTERED = at("2026-11-20", "10:00");

  @Test
  void from_the_counter_to_a_result_that_nobody_fetched_for_a_while() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-02", "08:00"), PROMISE)
            .transferred(at("2026-11-02", "09:00"), Cast.JUSTICE)
            .assigned(at("2026-11-02", "10:00"), Cast.AN)
            .supplementAsked(at("2026-11-04", "10:00"), "Giấy chứng sinh")
            .supplementBroughtIn(at("2026-11-09", "08:00"), PROMISE)
            .opinionAsked(at("2026-11-10", "08:00"), at("2026-11-30", "17:00"))
            .opinionGiven(at("2026-11-13", "16:00"), 1, "Phòng Tư pháp")
            .dutyAsked(at("2026-11-14", "08:00"))
            .dutyMet(at("2026-11-16", "09:00"))
            .extended(at("2026-11-17", "08:00"), byDay("2026-12-11"))
            .decided(at("2026-11-18", "16:00"))
            .atCounter(at("2026-11-19", "08:00"))
            .notCollected(at("2026-12-19", "08:00"))
            .handedOver(at("2026-12-21", "10:00"));
    assertThat(slicesOf(tale))
        .containsExactly(
            slice("2026-11-02", "08:00", "2026-11-02", "09:00", COUNTER),
            slice("2026-11-02", "09:00", "2026-11-02", "10:00", JUSTICE),
            slice("2026-11-02", "10:00", "2026-11-04", "10:00", AN),
            slice("2026-11-04", "10:00", "2026-11-09", "08:00", new Citizen(Duty.SUPPLEMENT)),
            slice("2026-11-09", "08:00", "2026-11-10", "08:00", AN),
            slice("2026-11-10", "08:00", "2026-11-13", "16:00", awaiting("Phòng Tư pháp")),
            slice("2026-11-13", "16:00", "2026-11-14", "08:00", AN),
            slice("2026-11-14", "08:00", "2026-11-16", "09:00", new Citizen(Duty.PAYMENT)),
            slice("2026-11-16", "09:00", "2026-11-19", "08:00", AN),
            slice("2026-11-19", "08:00", "2026-12-21", "10:00", new Citizen(Duty.COLLECTION)));
  }

  @Test
  void filed_online_at_night_it_is_the_counters_from_the_minute_of_filing() {
    Tale tale =
        Tale.of(1)
            .filed(at("2026-11-15", "23:10"))
            .checked(MONDAY)
            .completionAsked(at("2026-11-16", "09:00"), "Giấy chứng sinh")
            .completionBroughtIn(TUESDAY)
            .received(at("2026-11-17", "08:30"), PROMISE);
    assertThat(slicesOf(tale))
        .containsExactly(
            slice("2026-11-15", "23:10", "2026-11-16", "09:00", COUNTER),
            slice("2026-11-16", "09:00", "2026-11-17", "08:00", new Citizen(Duty.COMPLETION)),
            new Slice(TUESDAY, null, COUNTER));
  }

  @Test
  void a_withdrawal_is_the_citizens_until_confirmed_and_ours_until_stopped() {
    Tale tale =
        Tale.of(1)
            .received(MONDAY, PROMISE)
            .withdrawalAsked(TUESDAY)
            .withdrawalConfirmed(WEDNESDAY)
            .stopped(THURSDAY);
    assertThat(slicesOf(tale))
        .containsExactly(
            new Slice(MONDAY, TUESDAY, COUNTER),
            new Slice(TUESDAY, WEDNESDAY, new Citizen(Duty.CONFIRMATION)),
            new Slice(WEDNESDAY, THURSDAY, COUNTER));
  }

  @Test
  void two_agencies_share_the_time_until_the_first_of_them_answers() {
    Tale tale =
        Tale.of(1)
            .received(MONDAY, PROMISE)
            .opinionAsked(TUESDAY, "Thuế", FRIDAY)
            .opinionAsked(WEDNESDAY, "Công an", FRIDAY)
            .opinionGiven(THURSDAY, 1, "Thuế");
    assertThat(slicesOf(tale))
        .containsExactly(
            new Slice(MONDAY, TUESDAY, COUNTER),
            new Slice(TUESDAY, WEDNESDAY, awaiting("Thuế")),
            new Slice(WEDNESDAY, THURSDAY, awaiting("Thuế", "Công an")),
            new Slice(THURSDAY, null, awaiting("Công an")));
  }

  @Test
  void an_opinion_asked_for_while_the_citizen_pays_is_awaited_once_it_is_paid() {
    Tale tale =
        Tale.of(1)
            .received(MONDAY, PROMISE)
            .dutyAsked(TUESDAY)
            .opinionAsked(WEDNESDAY, "Thuế", FRIDAY)
            .dutyMet(THURSDAY);
    assertThat(slicesOf(tale))
        .containsExactly(
            new Slice(MONDAY, TUESDAY, COUNTER),
            new Slice(TUESDAY, THURSDAY, new Citizen(Duty.PAYMENT)),
            new Slice(THURSDAY, null, awaiting("Thuế")));
  }

  @Test
  void what_is_cancelled_ends() {
    assertThat(ledgerOf(Tale.of(1).received(MONDAY, PROMISE).cancelled(TUESDAY)).end())
        .isEqualTo(TUESDAY);
  }

  @Test
  void what_is_settled_at_once_took_no_time() {
    LedgerView ledger = ledgerOf(Tale.of(1).settledAtOnce(MONDAY));
    assertThat(ledger.slices()).isEmpty();
    assertThat(ledger.until(FRIDAY)).isEqualTo(MONDAY);
  }

  @Test
  void a_clock_that_was_set_back_makes_a_turn_vanish_not_the_story_turn_around() {
    Tale tale =
        Tale.of(1)
            .received(MONDAY, PROMISE)
            .supplementAsked(WEDNESDAY, "Giấy chứng sinh")
            .supplementBroughtIn(TUESDAY, PROMISE);
    assertThat(slicesOf(tale)).containsExactly(new Slice(MONDAY, null, COUNTER));
  }

  @Test
  void a_clock_that_was_set_back_at_the_end_takes_nothing_from_earlier_turns() {
    Tale tale =
        Tale.of(1)
            .received(MONDAY, PROMISE)
            .supplementAsked(WEDNESDAY, "Giấy chứng sinh")
            .cancelled(TUESDAY);
    assertThat(slicesOf(tale)).containsExactly(new Slice(MONDAY, WEDNESDAY, COUNTER));
  }

  @Test
  void what_was_entered_late_lay_with_us_since_it_was_submitted() {
    assertThat(slicesOf(Tale.of(1).filed(WEDNESDAY, MONDAY)))
        .containsExactly(new Slice(MONDAY, null, COUNTER));
  }

  @Test
  void a_receipt_at_another_desk_passes_the_time_on() {
    Tale tale = Tale.of(1).filed(MONDAY).received(TUESDAY, PROMISE);
    DossierReceived received = (DossierReceived) tale.last();
    Occurrence its = received.occurrence();
    DossierEvent elsewhere =
        new DossierReceived(
            new Occurrence(
                its.dossier(),
                its.by(),
                its.at(),
                its.before(),
                its.after().heldBy(Cast.JUSTICE, Cast.AN)),
            received.channel(),
            received.submittedAt(),
            received.code(),
            received.submitter(),
            received.owner(),
            received.procedureName(),
            received.papers(),
            received.form(),
            received.dueDate(),
            received.entry(),
            null,
            null,
            null);
    LedgerView ledger =
        Folding.of(new LedgerProjection(), List.of(tale.events().getFirst(), elsewhere))
            .values()
            .iterator()
            .next();
    assertThat(ledger.slices())
        .containsExactly(new Slice(MONDAY, TUESDAY, COUNTER), new Slice(TUESDAY, null, AN));
  }

  @Test
  void the_time_before_a_step_of_a_past_dossier_belongs_to_who_did_it() {
    OffsetDateTime started = OffsetDateTime.parse("2011-10-11T13:42:22.688+02:00");
    OffsetDateTime checked = OffsetDateTime.parse("2011-10-12T08:26:25.398+02:00");
    OffsetDateTime completed = OffsetDateTime.parse("2011-11-24T15:36:51.302+01:00");
    Tale tale =
        Tale.of(1)
            .past(ENTERED, "case-10011", started, null)
            .pastStep(ENTERED, "T02 Check confirmation of receipt", checked)
            .pastCompletion(ENTERED, completed);
    assertThat(slicesOf(tale))
        .containsExactly(new Slice(started, checked, BINH), new Slice(checked, completed, SOURCE));
  }

  @Test
  void steps_of_a_newer_extract_fall_into_their_place() {
    Tale tale =
        Tale.of(1)
            .past(ENTERED, "case-1", MONDAY, null)
            .pastStep(ENTERED, "B", THURSDAY, null, Cast.COUNTER)
            .pastStep(ENTERED, "A", TUESDAY, Cast.BINH, Cast.JUSTICE);
    assertThat(slicesOf(tale))
        .containsExactly(
            new Slice(MONDAY, TUESDAY, BINH),
            new Slice(TUESDAY, THURSDAY, COUNTER),
            new Slice(THURSDAY, null, SOURCE));
  }

  @Test
  void of_two_steps_at_the_same_time_the_first_has_the_time_before_them() {
    Tale tale =
        Tale.of(1)
            .past(ENTERED, "case-1", MONDAY, null)
            .pastStep(ENTERED, "A", TUESDAY, Cast.BINH, Cast.JUSTICE)
            .pastStep(ENTERED, "B", TUESDAY, null, Cast.COUNTER);
    assertThat(slicesOf(tale))
        .containsExactly(new Slice(MONDAY, TUESDAY, BINH), new Slice(TUESDAY, null, SOURCE));
  }

  @Test
  void a_step_without_unit_or_officer_is_who_was_responsible() {
    Tale tale =
        Tale.of(1)
            .past(ENTERED, "case-1", MONDAY, null)
            .pastStep(ENTERED, "A", TUESDAY, null, null);
    assertThat(slicesOf(tale)).containsExactly(new Slice(MONDAY, null, SOURCE));
  }

  @Test
  void steps_outside_a_past_dossiers_life_count_for_nothing() {
    Tale tale =
        Tale.of(1)
            .past(ENTERED, "case-1", TUESDAY, null)
            .pastStep(ENTERED, "before", MONDAY)
            .pastStep(ENTERED, "after", FRIDAY)
            .pastCompletion(ENTERED, THURSDAY);
    assertThat(slicesOf(tale)).containsExactly(new Slice(TUESDAY, THURSDAY, BINH));
  }

  @Test
  void a_newer_extract_can_end_it_later() {
    Tale tale =
        Tale.of(1)
            .past(ENTERED, "case-1", MONDAY, null)
            .pastCompletion(ENTERED, TUESDAY)
            .pastStep(ENTERED, "A", WEDNESDAY)
            .pastCompletion(ENTERED, THURSDAY);
    assertThat(slicesOf(tale))
        .containsExactly(
            new Slice(MONDAY, WEDNESDAY, BINH), new Slice(WEDNESDAY, THURSDAY, SOURCE));
  }

  @Test
  void a_past_dossier_that_ends_before_it_starts_took_no_time() {
    LedgerView ledger =
        ledgerOf(Tale.of(1).past(ENTERED, "case-1", TUESDAY, null).pastCompletion(ENTERED, MONDAY));
    assertThat(ledger.slices()).isEmpty();
    assertThat(ledger.until(FRIDAY)).isEqualTo(TUESDAY);
  }

  @Test
  void what_changes_no_owner_writes_no_document() {
    Tale tale =
        Tale.of(1)
            .filed(MONDAY)
            .checked(MONDAY)
            .received(TUESDAY, PROMISE)
            .extended(WEDNESDAY, PROMISE)
            .decided(THURSDAY)
            .atCounter(FRIDAY)
            .notCollected(FRIDAY)
            .handedOver(FRIDAY);
    LedgerProjection projection = new LedgerProjection();
    assertThat(tale.events())
        .extracting(event -> !projection.keysOf(event).isEmpty())
        .containsExactly(true, false, false, false, false, true, false, true);
  }

  private static Owner awaiting(String... agencies) {
    return new OtherAgency(List.of(agencies), 0);
  }

  private static Slice slice(
      String fromDay, String fromTime, String toDay, String toTime, Owner owner) {
    return new Slice(at(fromDay, fromTime), at(toDay, toTime), owner);
  }

  private static List<Slice> slicesOf(Tale tale) {
    return ledgerOf(tale).slices();
  }

  private static LedgerView ledgerOf(Tale tale) {
    @Nullable LedgerView ledger =
        Folding.of(new LedgerProjection(), tale).get(tale.dossier().value());
    return requireNonNull(ledger);
  }
}

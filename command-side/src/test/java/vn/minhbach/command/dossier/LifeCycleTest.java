package vn.minhbach.command.dossier;

import static vn.minhbach.command.dossier.Cast.AN;
import static vn.minhbach.command.dossier.Cast.BINH;
import static vn.minhbach.command.dossier.Cast.DUE;
import static vn.minhbach.command.dossier.Cast.DUE_DAY_9AM;
import static vn.minhbach.command.dossier.Cast.DUNG;
import static vn.minhbach.command.dossier.Cast.FIVE_WORKING_DAYS;
import static vn.minhbach.command.dossier.Cast.FRIDAY_5PM;
import static vn.minhbach.command.dossier.Cast.FRIDAY_9AM;
import static vn.minhbach.command.dossier.Cast.ID;
import static vn.minhbach.command.dossier.Cast.LEADER_CHI;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_8AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.NOTE;
import static vn.minhbach.command.dossier.Cast.ONE_STOP;
import static vn.minhbach.command.dossier.Cast.OWNER;
import static vn.minhbach.command.dossier.Cast.SOMEBODY_ELSE;
import static vn.minhbach.command.dossier.Cast.THURSDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TWO_DAYS_LATE;
import static vn.minhbach.command.dossier.Cast.WEDNESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.permit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhbach.command.dossier.DossierCommand.AssignDossier;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordSynchronisation;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TimeLimit;

/** Every path through the life of a dossier, fact by fact. */
class LifeCycleTest {

  @Test
  void a_dossier_goes_from_the_counter_to_the_rating() {
    received()
        .happens(MONDAY_10AM, Wishes.transfer(), Told::transferred)
        .happens(MONDAY_10AM, assign(BINH), told -> told.assigned(null, BINH))
        .happens(TUESDAY_9AM, Wishes.beginStep(), Told::stepBegun)
        .happens(WEDNESDAY_9AM, Wishes.completeStep(), told -> told.stepCompleted(TUESDAY_9AM))
        .happens(
            THURSDAY_9AM, Wishes.decide(Outcome.GRANTED), told -> told.decided(Outcome.GRANTED))
        .happens(FRIDAY_9AM, Wishes.placeAtCounter(), told -> told.atCounter(Timeliness.EARLY))
        .happens(FRIDAY_5PM, Wishes.handOver(), Told::handedOver)
        .happens(DUE, Wishes.rate(), Told::rated)
        .isRefused(DUE, Wishes.rate(), Refusal.ALREADY_RATED);
  }

  @ParameterizedTest
  @EnumSource(names = {"ONLINE", "POST", "KIOSK"})
  void the_clock_of_what_was_filed_elsewhere_starts_with_its_receipt(Channel channel) {
    filed(channel)
        .happens(MONDAY_8AM, Wishes.check(), Told::checked)
        .happens(
            MONDAY_9AM,
            Wishes.receiveFiled(),
            told -> told.receivedAfterFiling(channel, "2026-11-23T17:00+07:00"))
        .isRefused(MONDAY_9AM, Wishes.receiveFiled(), Refusal.ALREADY_RECEIVED);
  }

  @Test
  void a_lost_receipt_is_replaced_and_only_the_newest_one_rates() {
    filed(Channel.ONLINE)
        .isRefused(MONDAY_8AM, Wishes.renewReceipt(), Refusal.NO_RECEIPT)
        .happens(
            MONDAY_9AM,
            Wishes.receiveFiled(),
            told -> told.receivedAfterFiling(Channel.ONLINE, "2026-11-23T17:00+07:00"))
        .happens(MONDAY_10AM, Wishes.renewReceipt(), told -> told.receiptRenewed(1))
        .happens(TUESDAY_9AM, Wishes.renewReceipt(), told -> told.receiptRenewed(2))
        .isRefused(TUESDAY_9AM, rateBy(1), Refusal.RECEIPT_REPLACED)
        .isRefused(TUESDAY_9AM, rateBy(3), Refusal.RECEIPT_REPLACED)
        .isRefused(TUESDAY_9AM, rateBy(2), Refusal.NOT_ENDED);
  }

  @Test
  void what_is_complete_at_first_sight_is_received_without_a_check() {
    filed(Channel.ONLINE)
        .happens(
            TUESDAY_9AM,
            Wishes.receiveFiled(),
            told -> told.receivedAfterFiling(Channel.ONLINE, "2026-11-25T17:00+07:00"));
  }

  @Test
  void a_certified_copy_is_received_done_and_handed_over_in_one_act() {
    Life.under(Cast.certifiedCopy())
        .happens(MONDAY_9AM, Wishes.settleAtOnce(), Told::settledAtOnce)
        .happens(MONDAY_10AM, Wishes.rate(), Told::rated);
  }

  @Test
  void what_takes_days_cannot_be_settled_at_once() {
    Life.under(permit()).isRefused(MONDAY_9AM, Wishes.settleAtOnce(), Refusal.NOT_SETTLED_AT_ONCE);
  }

  @Test
  void a_dossier_that_is_refused_at_intake_gets_no_code_and_no_clock() {
    filed(Channel.ONLINE)
        .happens(MONDAY_9AM, Wishes.refuseIntake(), Told::refusedAtIntake)
        .isRefused(MONDAY_9AM, Wishes.receiveFiled(), Refusal.REFUSED_AT_INTAKE)
        .happens(TUESDAY_9AM, Wishes.rate(), Told::rated);
  }

  @Test
  void a_completion_asked_for_before_receipt_moves_no_date() {
    filed(Channel.ONLINE)
        .happens(MONDAY_9AM, Wishes.askSupplement(), Told::completionAsked)
        .isRefused(MONDAY_10AM, Wishes.receiveFiled(), Refusal.COMPLETION_AWAITED)
        .happens(
            TUESDAY_9AM, Wishes.bringSupplement(), told -> told.completionBroughtIn(MONDAY_9AM))
        .happens(
            TUESDAY_9AM,
            Wishes.receiveFiled(),
            told -> told.receivedAfterFiling(Channel.ONLINE, "2026-11-25T17:00+07:00"));
  }

  @Test
  void work_passes_from_unit_to_unit_and_from_person_to_person() {
    received()
        .happens(MONDAY_10AM, assign(BINH), told -> told.assigned(null, BINH))
        .isRefused(MONDAY_10AM, assign(BINH), Refusal.NOTHING_CHANGES)
        .happens(TUESDAY_9AM, assign(AN), told -> told.assigned(BINH, AN))
        .happens(WEDNESDAY_9AM, Wishes.handOn(), told -> told.handedOn(ONE_STOP, AN))
        .isRefused(WEDNESDAY_9AM, Wishes.handOn(), Refusal.NOTHING_CHANGES)
        .happens(THURSDAY_9AM, assign(AN), told -> told.assigned(DUNG, AN));
  }

  @Test
  void one_step_is_open_at_a_time_and_holds_up_the_decision() {
    received()
        .happens(TUESDAY_9AM, Wishes.beginStep(), Told::stepBegun)
        .isRefused(TUESDAY_9AM, Wishes.beginStep(), Refusal.STEP_OPEN)
        .isRefused(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED), Refusal.STEP_OPEN)
        .happens(WEDNESDAY_9AM, Wishes.completeStep(), told -> told.stepCompleted(TUESDAY_9AM))
        .isRefused(WEDNESDAY_9AM, Wishes.completeStep(), Refusal.STEP_NOT_OPEN);
  }

  @Test
  void a_verification_on_the_spot_keeps_its_own_time() {
    received().happens(WEDNESDAY_9AM, Wishes.verify(), told -> told.verified(TUESDAY_9AM));
  }

  @Test
  void an_opinion_holds_up_the_decision_until_it_is_given() {
    received()
        .happens(TUESDAY_9AM, Wishes.askOpinion(true), told -> told.opinionAsked(true))
        .isRefused(WEDNESDAY_9AM, Wishes.decide(Outcome.GRANTED), Refusal.OPINION_AWAITED)
        .happens(WEDNESDAY_9AM, Wishes.giveOpinion(), Told::opinionGiven)
        .isRefused(WEDNESDAY_9AM, Wishes.giveOpinion(), Refusal.NO_SUCH_OPINION)
        .happens(
            WEDNESDAY_9AM, Wishes.decide(Outcome.GRANTED), told -> told.decided(Outcome.GRANTED));
  }

  @Test
  void silence_beyond_the_date_is_consent_where_that_was_said() {
    received()
        .happens(TUESDAY_9AM, Wishes.askOpinion(true), told -> told.opinionAsked(true))
        .isRefused(FRIDAY_5PM, Wishes.lapseOpinion(), Refusal.OPINION_NOT_DUE)
        .happens(
            FRIDAY_5PM.plusSeconds(1), Wishes.lapseOpinion(), told -> told.opinionLapsed(true));
  }

  @Test
  void silence_beyond_the_date_is_nothing_but_silence_otherwise() {
    received()
        .happens(TUESDAY_9AM, Wishes.askOpinion(false), told -> told.opinionAsked(false))
        .happens(DUE_DAY_9AM, Wishes.lapseOpinion(), told -> told.opinionLapsed(false))
        .isRefused(DUE_DAY_9AM, Wishes.giveOpinion(), Refusal.NO_SUCH_OPINION);
  }

  @Test
  void a_supplement_during_appraisal_starts_the_whole_limit_again() {
    received(SupplementPolicy.RESTART)
        .happens(TUESDAY_9AM, Wishes.askSupplement(), Told::supplementAsked)
        .isRefused(WEDNESDAY_9AM, Wishes.decide(Outcome.GRANTED), Refusal.SUPPLEMENT_AWAITED)
        .happens(
            THURSDAY_9AM,
            Wishes.bringSupplement(),
            told ->
                told.supplementBroughtIn(
                    TUESDAY_9AM, FIVE_WORKING_DAYS, THURSDAY_9AM, "2026-11-27T17:00+07:00"));
  }

  @Test
  void a_supplement_moves_the_date_by_the_days_waited_where_sector_law_says_so() {
    received(SupplementPolicy.RESUME)
        .happens(
            TUESDAY_9AM,
            Wishes.askSupplement(),
            told -> told.supplementAsked(SupplementPolicy.RESUME))
        .happens(
            THURSDAY_9AM,
            Wishes.bringSupplement(),
            told ->
                told.supplementBroughtIn(
                    TUESDAY_9AM, TimeLimit.workingDays(2), DUE, "2026-11-26T17:00+07:00"));
  }

  @Test
  void a_supplement_brought_the_same_day_moves_nothing_where_the_rest_goes_on() {
    received(SupplementPolicy.RESUME)
        .happens(
            TUESDAY_9AM,
            Wishes.askSupplement(),
            told -> told.supplementAsked(SupplementPolicy.RESUME))
        .happens(
            TUESDAY_9AM.plusHours(2),
            Wishes.bringSupplement(),
            told -> told.supplementBroughtIn(TUESDAY_9AM));
  }

  @Test
  void a_supplement_moves_nothing_where_the_wait_counts() {
    received(SupplementPolicy.NO_EFFECT)
        .happens(
            TUESDAY_9AM,
            Wishes.askSupplement(),
            told -> told.supplementAsked(SupplementPolicy.NO_EFFECT))
        .happens(
            THURSDAY_9AM, Wishes.bringSupplement(), told -> told.supplementBroughtIn(TUESDAY_9AM));
  }

  @Test
  void the_days_until_a_tax_is_paid_are_not_the_offices() {
    received()
        .happens(TUESDAY_9AM, Wishes.askFinancialDuty(), Told::financialDutyAsked)
        .isRefused(TUESDAY_9AM, Wishes.askFinancialDuty(), Refusal.FINANCIAL_DUTY_OPEN)
        .isRefused(WEDNESDAY_9AM, Wishes.decide(Outcome.GRANTED), Refusal.FINANCIAL_DUTY_OPEN)
        .happens(
            THURSDAY_9AM,
            Wishes.meetFinancialDuty(),
            told ->
                told.financialDutyMet(
                    TUESDAY_9AM, TimeLimit.workingDays(2), "2026-11-26T17:00+07:00"))
        .isRefused(THURSDAY_9AM, Wishes.meetFinancialDuty(), Refusal.NO_FINANCIAL_DUTY);
  }

  @Test
  void a_dossier_is_extended_once_with_an_apology() {
    received()
        .happens(FRIDAY_9AM, Wishes.extend(), Told::extended)
        .isRefused(FRIDAY_9AM, Wishes.extend(), Refusal.ALREADY_EXTENDED);
  }

  @Test
  void an_extension_on_the_promised_day_comes_too_late() {
    received().isRefused(DUE_DAY_9AM, Wishes.extend(), Refusal.EXTENSION_TOO_LATE);
  }

  @Test
  void without_a_time_limit_there_is_no_date_to_extend() {
    Life.under(permit(SupplementPolicy.RESTART, TimeLimit.NONE))
        .happens(MONDAY_9AM, Wishes.receive(), told -> told.received(TimeLimit.NONE, null))
        .isRefused(TUESDAY_9AM, Wishes.extend(), Refusal.NO_PROMISE);
  }

  @ParameterizedTest
  @EnumSource
  void a_leader_grants_refuses_or_grants_in_part(Outcome outcome) {
    received()
        .happens(TUESDAY_9AM, Wishes.decide(outcome), told -> told.decided(outcome))
        .isRefused(TUESDAY_9AM, Wishes.decide(outcome), Refusal.ALREADY_DECIDED)
        .isRefused(TUESDAY_9AM, Wishes.handOver(), Refusal.NOT_AT_COUNTER);
  }

  @Test
  void a_result_is_on_time_until_the_promised_day_ends() {
    received()
        .happens(DUE, Wishes.decide(Outcome.GRANTED), told -> told.decided(Outcome.GRANTED))
        .happens(
            DUE.plusHours(6), Wishes.placeAtCounter(), told -> told.atCounter(Timeliness.ON_TIME));
  }

  @Test
  void a_result_is_late_from_the_next_day_on() {
    received()
        .happens(DUE, Wishes.decide(Outcome.GRANTED), told -> told.decided(Outcome.GRANTED))
        .happens(TWO_DAYS_LATE, Wishes.placeAtCounter(), told -> told.atCounter(Timeliness.LATE));
  }

  @Test
  void a_result_that_nobody_came_for_can_still_be_handed_over() {
    received()
        .happens(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED), told -> told.decided(Outcome.GRANTED))
        .happens(WEDNESDAY_9AM, Wishes.placeAtCounter(), told -> told.atCounter(Timeliness.EARLY))
        .happens(TWO_DAYS_LATE, Wishes.notCollected(), told -> told.notCollected(WEDNESDAY_9AM))
        .happens(TWO_DAYS_LATE, Wishes.handOver(), Told::handedOver)
        .isRefused(TWO_DAYS_LATE, Wishes.notCollected(), Refusal.ALREADY_HANDED_OVER);
  }

  @Test
  void a_withdrawal_is_asked_for_and_confirmed_by_the_citizen_and_then_stops_the_dossier() {
    received()
        .happens(MONDAY_10AM, Wishes.verifyEarly(), told -> told.verified(MONDAY_10AM))
        .happens(TUESDAY_9AM, Wishes.askWithdrawal(), Told::withdrawalAsked)
        .isRefused(TUESDAY_9AM, Wishes.stop(), Refusal.WITHDRAWAL_NOT_CONFIRMED)
        .happens(WEDNESDAY_9AM, Wishes.confirmWithdrawal(), Told::withdrawalConfirmed)
        .happens(THURSDAY_9AM, Wishes.stop(), Told::stopped)
        .isRefused(THURSDAY_9AM, Wishes.stop(), Refusal.ALREADY_STOPPED);
  }

  @Test
  void a_withdrawal_that_was_dropped_leaves_the_dossier_where_it_was() {
    received()
        .happens(TUESDAY_9AM, Wishes.askWithdrawal(), Told::withdrawalAsked)
        .happens(
            WEDNESDAY_9AM, Wishes.dropWithdrawal(), told -> told.withdrawalDropped(Stage.RECEIVED));
  }

  @Test
  void a_mistake_is_corrected_by_two_people_and_stays_visible() {
    received()
        .isRefused(TUESDAY_9AM, correctOwner(Cast.CHI), Refusal.SECOND_PERSON_NEEDED)
        .happens(
            TUESDAY_9AM,
            correctOwner(AN),
            told -> told.corrected(CorrectedField.OWNER, OWNER.value(), SOMEBODY_ELSE.value()))
        .isRefused(TUESDAY_9AM, correctOwner(AN), Refusal.NOTHING_CHANGES)
        .happens(
            TUESDAY_9AM,
            Wishes.correct(),
            told -> told.corrected(CorrectedField.CHANNEL, "COUNTER", "POST"));
  }

  @Test
  void an_entry_that_was_a_mistake_is_cancelled_and_keeps_its_code() {
    received()
        .happens(TUESDAY_9AM, Wishes.cancel(), Told::cancelled)
        .isRefused(TUESDAY_9AM, Wishes.cancel(), Refusal.ALREADY_CANCELLED);
  }

  @Test
  void what_the_national_portal_confirmed_is_confirmed_only_if_it_is_still_so() {
    received()
        .happens(
            MONDAY_10AM,
            sent(NationalState.RECEIVED, true),
            told -> told.synchronised(Sync.CONFIRMED, NationalState.RECEIVED, true))
        .happens(TUESDAY_9AM, assign(BINH), told -> told.assigned(null, BINH))
        .happens(
            TUESDAY_9AM,
            sent(NationalState.RECEIVED, true),
            told -> told.synchronised(Sync.PENDING, NationalState.RECEIVED, true))
        .happens(
            TUESDAY_9AM,
            sent(NationalState.IN_PROGRESS, false),
            told -> told.synchronised(Sync.FAILED, NationalState.IN_PROGRESS, false));
  }

  @Test
  void nothing_happens_to_a_dossier_that_does_not_exist() {
    Life.under(permit()).isRefused(MONDAY_9AM, Wishes.check(), Refusal.NO_SUCH_DOSSIER);
  }

  @Test
  void a_dossier_is_opened_once() {
    received()
        .isRefused(MONDAY_9AM, Wishes.receive(), Refusal.ALREADY_OPENED)
        .isRefused(MONDAY_9AM, Wishes.file(Channel.ONLINE), Refusal.ALREADY_OPENED);
  }

  private static Life received() {
    return received(SupplementPolicy.RESTART);
  }

  private static Life received(SupplementPolicy policy) {
    return Life.under(permit(policy, FIVE_WORKING_DAYS))
        .happens(MONDAY_9AM, Wishes.receive(), Told::received);
  }

  private static Life filed(Channel channel) {
    return Life.under(permit())
        .happens(MONDAY_8AM, Wishes.file(channel), told -> told.filed(channel));
  }

  private static AssignDossier assign(OfficerId to) {
    return new AssignDossier(ID, LEADER_CHI, to);
  }

  private static CorrectDossier correctOwner(OfficerId approver) {
    return new CorrectDossier(
        ID, LEADER_CHI, CorrectedField.OWNER, SOMEBODY_ELSE.value(), NOTE, approver);
  }

  private static RecordSynchronisation sent(NationalState state, boolean accepted) {
    return new RecordSynchronisation(ID, Actor.SYSTEM, state, accepted, accepted ? "0" : "-1");
  }

  private static RateDossier rateBy(int receipt) {
    return new RateDossier(ID, Actor.CITIZEN, Satisfaction.SATISFIED, receipt);
  }
}

package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.minhbach.command.dossier.Cast.CHI;
import static vn.minhbach.command.dossier.Cast.CLERK_AN;
import static vn.minhbach.command.dossier.Cast.DUE_DAY_9AM;
import static vn.minhbach.command.dossier.Cast.FRIDAY_5PM;
import static vn.minhbach.command.dossier.Cast.FRIDAY_9AM;
import static vn.minhbach.command.dossier.Cast.HAM_THUAN;
import static vn.minhbach.command.dossier.Cast.ID;
import static vn.minhbach.command.dossier.Cast.LEADER_CHI;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.NOTE;
import static vn.minhbach.command.dossier.Cast.ONE_STOP;
import static vn.minhbach.command.dossier.Cast.OWNER;
import static vn.minhbach.command.dossier.Cast.PAPERS;
import static vn.minhbach.command.dossier.Cast.PERMIT;
import static vn.minhbach.command.dossier.Cast.SPECIALIST_BINH;
import static vn.minhbach.command.dossier.Cast.SUBMITTER;
import static vn.minhbach.command.dossier.Cast.THURSDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;
import static vn.minhbach.command.dossier.Cast.TWO_DAYS_LATE;
import static vn.minhbach.command.dossier.Cast.WEDNESDAY_9AM;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.command.dossier.DossierCommand.AskFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.CancelDossier;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.DecideDossier;
import vn.minhbach.command.dossier.DossierCommand.HandOverResult;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordOpinion;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TimeLimit;

/**
 * The patterns of fraud and gaming that the rules make impossible, or block without a reason. Those
 * that stay possible are visible on a leader's list, and have their tests there.
 */
class PatternsTest {
  private static final String LAW = "Luật Xây dựng 2014, Điều 102";

  @Test
  void pattern_1_the_time_of_receipt_is_the_servers_and_nobody_can_state_another() {
    DossierReceived late =
        (DossierReceived)
            Story.under(Cast.permit())
                .decided(WEDNESDAY_9AM, receive(new LateEntry(MONDAY_9AM, NOTE, CHI)))
                .getFirst();

    assertThat(late.occurrence().at()).isEqualTo(WEDNESDAY_9AM);
    assertThat(late.after().receivedAt()).isEqualTo(WEDNESDAY_9AM);
    assertThat(requireNonNull(late.entry()).late()).isEqualTo(new LateEntry(MONDAY_9AM, NOTE, CHI));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(
            () ->
                Story.under(Cast.permit())
                    .decided(MONDAY_9AM, receive(new LateEntry(TUESDAY_9AM, NOTE, CHI))));
  }

  @Test
  void pattern_3_a_date_moves_only_for_a_cause_out_of_the_closed_list_and_the_first_one_stays() {
    Set<Class<?>> movers =
        Kinds.of(DossierEvent.class).stream()
            .filter(
                kind ->
                    Arrays.stream(kind.getRecordComponents())
                        .anyMatch(component -> component.getType() == DueDateChange.class))
            .collect(Collectors.toSet());

    // Whatever changes the promise says why: no other fact does.
    for (Scenes.Scene scene : Scenes.all()) {
      for (DossierEvent fact : scene.story().facts()) {
        @Nullable Standing before = fact.occurrence().before();
        if (before != null && !Objects.equals(before.promise(), fact.after().promise())) {
          assertThat(movers).contains(fact.getClass());
          if (before.firstPromise() != null) {
            assertThat(fact.after().firstPromise()).isEqualTo(before.firstPromise());
          }
        }
      }
    }
  }

  @Test
  void pattern_4_a_second_extension_is_refused() {
    Story extended = atWork().then(TUESDAY_9AM, Wishes.extend());

    assertThat(refusal(extended, WEDNESDAY_9AM, Wishes.extend()))
        .isEqualTo(Refusal.ALREADY_EXTENDED);
  }

  @Test
  void pattern_5_an_apology_after_the_date_never_turns_late_into_on_time() {
    Story done =
        atWork()
            .then(TWO_DAYS_LATE, Wishes.apologise())
            .then(TWO_DAYS_LATE, Wishes.decide(Outcome.GRANTED))
            .then(TWO_DAYS_LATE, Wishes.placeAtCounter());

    assertThat(requireNonNull(done.dossier()).standing().timeliness()).isEqualTo(Timeliness.LATE);
  }

  @Test
  void pattern_6_a_supplement_on_the_last_day_is_blocked_without_a_law_and_a_leader() {
    assertThat(refusal(atWork(), DUE_DAY_9AM, ask(null))).isEqualTo(Refusal.SUPPLEMENT_WINDOW_OVER);
    assertThat(refusal(atWork(), DUE_DAY_9AM, ask(LAW))).isEqualTo(Refusal.SUPPLEMENT_WINDOW_OVER);
  }

  @Test
  void pattern_7_a_repeated_supplement_is_blocked_without_a_law_and_a_leader() {
    Story second =
        atWork().then(TUESDAY_9AM, ask(null)).then(WEDNESDAY_9AM, Wishes.bringSupplement());

    assertThat(refusal(second, WEDNESDAY_9AM, ask(LAW))).isEqualTo(Refusal.FURTHER_ROUND);
  }

  @Test
  void pattern_8_a_paper_that_is_not_on_the_list_is_blocked_without_its_law() {
    AskSupplement household =
        new AskSupplement(ID, SPECIALIST_BINH, List.of("Sổ hộ khẩu"), List.of(), NOTE, LAW, CHI);

    assertThat(refusal(atWork(), TUESDAY_9AM, household))
        .isEqualTo(Refusal.NOT_A_PAPER_OF_THE_PROCEDURE);
  }

  @Test
  void pattern_9_what_a_supplement_does_to_the_clock_is_the_procedures_and_not_the_officers() {
    for (SupplementPolicy policy : SupplementPolicy.values()) {
      Story brought =
          Story.under(Cast.permit(policy, Cast.FIVE_WORKING_DAYS))
              .then(MONDAY_9AM, Wishes.receive())
              .then(TUESDAY_9AM, ask(null))
              .then(THURSDAY_9AM, Wishes.bringSupplement());
      String due =
          switch (policy) {
            case RESTART -> "2026-11-27T17:00+07:00";
            case RESUME -> "2026-11-26T17:00+07:00";
            case NO_EFFECT -> "2026-11-23T17:00+07:00";
          };
      assertThat(requireNonNull(requireNonNull(brought.dossier()).standing().promise()).dueAt())
          .isEqualTo(OffsetDateTime.parse(due));
    }
  }

  @Test
  void pattern_10_a_payment_needs_the_tax_agencys_notice_and_ends_with_the_payment() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(
            () ->
                atWork()
                    .decided(
                        TUESDAY_9AM,
                        new AskFinancialDuty(
                            ID, SPECIALIST_BINH, " ", LocalDate.parse("2026-11-16"))));
    Story paid =
        atWork()
            .then(TUESDAY_9AM, Wishes.askFinancialDuty())
            .then(WEDNESDAY_9AM, Wishes.meetFinancialDuty());
    assertThat(requireNonNull(paid.dossier()).isClockRunning()).isTrue();
  }

  @Test
  void pattern_11_done_needs_a_numbered_result_that_lies_at_the_counter() {
    DecideDossier unnumbered = new DecideDossier(ID, LEADER_CHI, Outcome.GRANTED, " ", null);

    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> atWork().decided(TUESDAY_9AM, unnumbered));
    Story signed = atWork().then(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED));
    assertThat(state(signed)).isEqualTo(NationalState.IN_PROGRESS);
    assertThat(state(signed.then(TUESDAY_9AM, Wishes.placeAtCounter())))
        .isEqualTo(NationalState.DONE);
  }

  @Test
  void pattern_12_a_hand_over_keeps_its_proof_or_its_lack_and_the_citizen_can_contest_it() {
    Story ready =
        atWork()
            .then(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED))
            .then(TUESDAY_9AM, Wishes.placeAtCounter());
    ResultHandedOver bare =
        (ResultHandedOver)
            ready
                .decided(TUESDAY_9AM, new HandOverResult(ID, CLERK_AN, Receiver.OWNER, null))
                .getFirst();

    assertThat(bare.proof()).isNull();
    Story handedOver = ready.then(TUESDAY_9AM, Wishes.handOver());
    assertThat(handedOver.decided(WEDNESDAY_9AM, Wishes.contest())).hasSize(1);
    assertThat(
            refusal(
                handedOver, WEDNESDAY_9AM, new DossierCommand.ContestHandOver(ID, CLERK_AN, null)))
        .isEqualTo(Refusal.CITIZEN_NEEDED);
  }

  @Test
  void pattern_13_only_the_citizen_confirms_a_withdrawal() {
    Story asked = atWork().then(FRIDAY_9AM, new DossierCommand.AskWithdrawal(ID, CLERK_AN));

    assertThat(refusal(asked, FRIDAY_9AM, new DossierCommand.ConfirmWithdrawal(ID, CLERK_AN)))
        .isEqualTo(Refusal.CITIZEN_NEEDED);
    assertThat(refusal(asked, FRIDAY_9AM, Wishes.stop()))
        .isEqualTo(Refusal.WITHDRAWAL_NOT_CONFIRMED);
  }

  @Test
  void pattern_15_another_case_is_a_correction_by_two_people_and_the_first_promise_stays() {
    CorrectDossier alone =
        new CorrectDossier(ID, LEADER_CHI, CorrectedField.PROCEDURE_CASE, "default", NOTE, CHI);

    assertThat(refusal(atWork(), TUESDAY_9AM, alone)).isEqualTo(Refusal.SECOND_PERSON_NEEDED);
  }

  @Test
  void pattern_16_nobody_of_the_office_acts_without_a_name() {
    for (Role role : Role.values()) {
      if (role != Role.CITIZEN && role != Role.SYSTEM) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Actor(role, null));
      }
    }
  }

  @Test
  void pattern_17_what_is_unknown_stays_unknown_and_a_failed_synchronisation_is_shown() {
    Story failed = atWork().then(TUESDAY_9AM, Wishes.synchronise(false));

    assertThat(requireNonNull(failed.dossier()).standing().axes().sync()).isEqualTo(Sync.FAILED);
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(
            () ->
                Story.under(Cast.permit())
                    .decided(
                        MONDAY_9AM,
                        new ReceiveDossier(
                            ID,
                            CLERK_AN,
                            HAM_THUAN,
                            ONE_STOP,
                            PERMIT,
                            "default",
                            Channel.UNKNOWN,
                            SUBMITTER,
                            OWNER,
                            PAPERS,
                            null,
                            null,
                            false)));
  }

  @Test
  void pattern_18_no_act_can_claim_that_something_was_digitised_or_reused() {
    Set<String> claims =
        Kinds.of(DossierCommand.class).stream()
            .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
            .filter(component -> component.getType() == boolean.class)
            .map(PatternsTest::place)
            .collect(Collectors.toSet());

    assertThat(claims)
        .containsExactlyInAnyOrder(
            "AskOpinion.silenceIsConsent",
            "ReceiveDossier.showWhenReady",
            "RecordSynchronisation.accepted");
  }

  @Test
  void pattern_19_an_official_cannot_rate_for_the_citizen() {
    Story over =
        atWork()
            .then(TUESDAY_9AM, Wishes.decide(Outcome.GRANTED))
            .then(TUESDAY_9AM, Wishes.placeAtCounter())
            .then(TUESDAY_9AM, Wishes.handOver());

    assertThat(
            refusal(
                over, WEDNESDAY_9AM, new RateDossier(ID, CLERK_AN, Satisfaction.SATISFIED, null)))
        .isEqualTo(Refusal.CITIZEN_NEEDED);
  }

  @Test
  void pattern_22_a_mistaken_entry_is_cancelled_by_two_people_and_its_code_stays_used() {
    CancelDossier alone =
        new CancelDossier(
            ID, CLERK_AN, CancellationReason.ENTERED_TWICE, NOTE, new OfficerId("motcua1"));
    assertThat(refusal(atWork(), TUESDAY_9AM, alone)).isEqualTo(Refusal.SECOND_PERSON_NEEDED);

    Story cancelled = atWork().then(TUESDAY_9AM, Wishes.cancel());

    assertThat(requireNonNull(cancelled.dossier()).standing().code()).isEqualTo(Cast.CODE);
  }

  @Test
  void pattern_23_a_calendar_cannot_cure_what_is_overdue() {
    Story late = atWork().then(TWO_DAYS_LATE, Wishes.noteTime());

    assertThat(late.decided(TWO_DAYS_LATE, Wishes.recount())).isEmpty();
    assertThat(
            refusal(
                late,
                TWO_DAYS_LATE,
                new DossierCommand.RecountDueDate(ID, LEADER_CHI, "Quyết định")))
        .isEqualTo(Refusal.ADMINISTRATOR_NEEDED);
  }

  @Test
  void pattern_24_a_dossier_keeps_the_limit_of_the_version_it_was_received_under() {
    ProcedureVersion generous = Cast.permit(SupplementPolicy.RESTART, TimeLimit.workingDays(50));
    Story received = atWork();

    for (DossierCommand wish : Wishes.all()) {
      try {
        List<DossierEvent> facts =
            DossierDecider.decide(
                received.dossier(), wish, Cast.circumstances(TUESDAY_9AM, generous));
        facts.forEach(
            fact -> assertThat(requireNonNull(fact.after().procedure()).version()).isEqualTo(1));
      } catch (DossierRefused refused) {
        assertThat(refused.refusal()).isNotNull();
      }
    }
  }

  @Test
  void pattern_25_an_opinion_enters_when_it_comes_whatever_date_it_bears() {
    Story asked = atWork().then(TUESDAY_9AM, Wishes.askOpinion(false));

    OpinionGiven given =
        (OpinionGiven)
            asked
                .decided(
                    DUE_DAY_9AM,
                    new RecordOpinion(
                        ID, SPECIALIST_BINH, 1, Opinion.AGREES, LocalDate.parse("2026-11-18")))
                .getFirst();

    assertThat(given.occurrence().at()).isEqualTo(DUE_DAY_9AM);
    assertThat(given.documentDate()).isEqualTo(LocalDate.parse("2026-11-18"));
    assertThat(given.timeliness()).isEqualTo(Timeliness.LATE);
    assertThat(FRIDAY_5PM).isBefore(DUE_DAY_9AM);
  }

  private static Story atWork() {
    return Story.under(Cast.permit())
        .then(MONDAY_9AM, Wishes.receive())
        .then(MONDAY_10AM, Wishes.verifyEarly());
  }

  /** By a specialist alone. */
  private static AskSupplement ask(@Nullable String law) {
    return new AskSupplement(
        ID, SPECIALIST_BINH, List.of("Bản vẽ thiết kế"), List.of(), NOTE, law, null);
  }

  private static ReceiveDossier receive(LateEntry late) {
    return new ReceiveDossier(
        ID,
        CLERK_AN,
        HAM_THUAN,
        ONE_STOP,
        PERMIT,
        "default",
        Channel.COUNTER,
        SUBMITTER,
        OWNER,
        PAPERS,
        null,
        late,
        false);
  }

  private static NationalState state(Story story) {
    return NationalState.of(requireNonNull(story.dossier()).standing().axes());
  }

  private static Refusal refusal(Story story, OffsetDateTime now, DossierCommand wish) {
    try {
      throw new AssertionError("not refused: " + story.decided(now, wish));
    } catch (DossierRefused refused) {
      return refused.refusal();
    }
  }

  private static String place(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}

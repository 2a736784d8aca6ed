package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.minhbach.command.dossier.Cast.CHI;
import static vn.minhbach.command.dossier.Cast.CLERK_AN;
import static vn.minhbach.command.dossier.Cast.DUE;
import static vn.minhbach.command.dossier.Cast.DUE_DAY_9AM;
import static vn.minhbach.command.dossier.Cast.FIVE_WORKING_DAYS;
import static vn.minhbach.command.dossier.Cast.FRIDAY_5PM;
import static vn.minhbach.command.dossier.Cast.FRIDAY_9AM;
import static vn.minhbach.command.dossier.Cast.HAM_THUAN;
import static vn.minhbach.command.dossier.Cast.ID;
import static vn.minhbach.command.dossier.Cast.LAND_OFFICE;
import static vn.minhbach.command.dossier.Cast.LEADER_CHI;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_8AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.NEXT_COMMUNE;
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

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.command.dossier.DossierCommand.Apologise;
import vn.minhbach.command.dossier.DossierCommand.AskOpinion;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveFiledDossier;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.dossier.Entry.Ticket;
import vn.minhbach.shared.dossier.OtherPaper;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.dossier.TakenIn;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.InternalProcess;
import vn.minhbach.shared.procedure.InternalProcess.StepLimit;
import vn.minhbach.shared.procedure.ProcedureCase;
import vn.minhbach.shared.procedure.ProcedureTerms;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.procedure.SupplementRule;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TransferDue;

/** When dates are set and moved, and when they are not. */
class DeadlineRulesTest {
  private static final String LAW = "Luật Xây dựng 2014, Điều 102";

  // ---- the clock starts ----

  @Test
  void the_clock_starts_where_the_competent_agency_receives_and_the_code_stays() {
    Story taken = Story.under(Cast.permit()).then(MONDAY_9AM, Wishes.takeIn());
    DossierTakenIn takenIn = (DossierTakenIn) taken.facts().getLast();
    assertThat(takenIn.transferDue())
        .isEqualTo(new TransferDue(at("2026-11-16T17:00"), TransferDue.Rule.SAME_WORKING_DAY));
    assertThat(takenIn.after().promise()).isNull();

    DossierReceived received = receivedThere(taken, TUESDAY_9AM);

    assertThat(received.code()).isEqualTo(takenIn.code());
    assertThat(received.after().agency()).isEqualTo(NEXT_COMMUNE);
    assertThat(received.dueDate().promise())
        .isEqualTo(new Promise(at("2026-11-25T17:00"), Precision.DAY));
    assertThat(received.takenIn())
        .isEqualTo(new TakenIn(HAM_THUAN, MONDAY_9AM, at("2026-11-16T17:00"), Timeliness.LATE));
  }

  @Test
  void what_was_taken_in_after_three_in_the_afternoon_is_passed_on_when_the_next_day_opens() {
    Story taken = Story.under(Cast.permit()).then(at("2026-11-16T15:01"), Wishes.takeIn());

    assertThat(receivedThere(taken, at("2026-11-17T07:00")).takenIn())
        .isEqualTo(
            new TakenIn(
                HAM_THUAN, at("2026-11-16T15:01"), at("2026-11-17T07:00"), Timeliness.ON_TIME));
  }

  @Test
  void only_the_competent_agency_receives_what_was_taken_in_for_it() {
    Story taken = Story.under(Cast.permit()).then(MONDAY_9AM, Wishes.takeIn());

    assertThat(refusal(taken, TUESDAY_9AM, Wishes.receiveFiled())).isEqualTo(Refusal.NOT_COMPETENT);
  }

  @Test
  void a_late_paper_entry_counts_from_the_paper_and_keeps_both_times() {
    DossierReceived received =
        (DossierReceived)
            Story.under(Cast.permit())
                .decided(WEDNESDAY_9AM, receive(null, new LateEntry(MONDAY_9AM, NOTE, CHI)))
                .getFirst();

    assertThat(received.submittedAt()).isEqualTo(MONDAY_9AM);
    assertThat(received.after().receivedAt()).isEqualTo(WEDNESDAY_9AM);
    assertThat(received.dueDate().promise()).isEqualTo(new Promise(DUE, Precision.DAY));
    assertThat(requireNonNull(received.entry()).late())
        .isEqualTo(new LateEntry(MONDAY_9AM, NOTE, CHI));
  }

  @Test
  void a_late_entry_needs_a_leader_who_is_somebody_else() {
    Story story = Story.under(Cast.permit());
    LateEntry own = new LateEntry(MONDAY_9AM, NOTE, new OfficerId("motcua1"));

    assertThat(refusal(story, WEDNESDAY_9AM, receive(null, own)))
        .isEqualTo(Refusal.SECOND_PERSON_NEEDED);
    assertThat(
            refusalOf(
                () ->
                    DossierDecider.decide(
                        null,
                        receive(null, new LateEntry(MONDAY_9AM, NOTE, CHI)),
                        people(WEDNESDAY_9AM, HAM_THUAN, Role.CLERK))))
        .isEqualTo(Refusal.LATE_ENTRY_NEEDS_LEADER);
  }

  @Test
  void the_ticket_is_kept_beside_the_entry() {
    Ticket ticket = new Ticket("A042", MONDAY_8AM);
    DossierReceived received =
        (DossierReceived)
            Story.under(Cast.permit()).decided(MONDAY_9AM, receive(ticket, null)).getFirst();

    assertThat(requireNonNull(received.entry()).ticket()).isEqualTo(ticket);
  }

  // ---- supplements ----

  @Test
  void a_supplement_after_the_window_needs_a_law_and_a_leader() {
    Story received = received(Cast.permit());

    assertThat(refusal(received, FRIDAY_9AM, ask(null, null)))
        .isEqualTo(Refusal.SUPPLEMENT_WINDOW_OVER);
    assertThat(refusal(received, FRIDAY_9AM, ask(LAW, null)))
        .isEqualTo(Refusal.SUPPLEMENT_WINDOW_OVER);
    assertThat(refusal(received, FRIDAY_9AM, ask(null, CHI)))
        .isEqualTo(Refusal.SUPPLEMENT_WINDOW_OVER);
    SupplementAsked asked =
        (SupplementAsked) received.decided(FRIDAY_9AM, ask(LAW, CHI)).getFirst();
    assertThat(asked.legalBasis()).isEqualTo(LAW);
    assertThat(asked.approver()).isEqualTo(CHI);
    assertThat(asked.windowEndsAt()).isEqualTo(Cast.WINDOW_ENDS);
    assertThat(asked.isExceptional()).isTrue();
  }

  @Test
  void a_supplement_inside_the_window_needs_neither() {
    SupplementAsked asked =
        (SupplementAsked)
            received(Cast.permit()).decided(Cast.WINDOW_ENDS, ask(null, null)).getFirst();

    assertThat(asked.isExceptional()).isFalse();
  }

  @Test
  void a_second_round_needs_a_law_and_a_leader_even_inside_the_window() {
    Story second =
        received(Cast.permit())
            .then(TUESDAY_9AM, ask(null, null))
            .then(WEDNESDAY_9AM, Wishes.bringSupplement());

    assertThat(refusal(second, WEDNESDAY_9AM, ask(null, null))).isEqualTo(Refusal.FURTHER_ROUND);
    SupplementAsked asked =
        (SupplementAsked) second.decided(WEDNESDAY_9AM, ask(LAW, CHI)).getFirst();
    assertThat(asked.round()).isEqualTo(2);
    assertThat(asked.isExceptional()).isTrue();
  }

  @Test
  void rounds_before_the_receipt_and_after_it_are_counted_apart() {
    Story received =
        Story.under(Cast.permit())
            .then(MONDAY_8AM, Wishes.file(Channel.ONLINE))
            .then(MONDAY_8AM, ask(null, null))
            .then(MONDAY_9AM, Wishes.bringSupplement())
            .then(MONDAY_9AM, Wishes.receiveFiled());

    SupplementAsked asked =
        (SupplementAsked) received.decided(TUESDAY_9AM, ask(null, null)).getFirst();

    assertThat(asked.round()).isEqualTo(1);
    assertThat(asked.clockRunning()).isTrue();
  }

  @Test
  void what_is_no_paper_of_the_procedure_is_asked_for_with_its_own_law() {
    Story received = received(Cast.permit());
    AskSupplement plain =
        new AskSupplement(ID, SPECIALIST_BINH, List.of("Sổ hộ khẩu"), List.of(), NOTE, null, null);
    OtherPaper other = new OtherPaper("Văn bản ủy quyền", LAW);
    AskSupplement lawful =
        new AskSupplement(ID, SPECIALIST_BINH, List.of(), List.of(other), NOTE, null, null);

    assertThat(refusal(received, TUESDAY_9AM, plain))
        .isEqualTo(Refusal.NOT_A_PAPER_OF_THE_PROCEDURE);
    assertThat(((SupplementAsked) received.decided(TUESDAY_9AM, lawful).getFirst()).others())
        .containsExactly(other);
  }

  @Test
  void while_a_payment_is_open_no_supplement_stops_the_clock_a_second_time() {
    Story due = received(Cast.permit()).then(TUESDAY_9AM, Wishes.askFinancialDuty());

    assertThat(refusal(due, TUESDAY_9AM, ask(null, null))).isEqualTo(Refusal.FINANCIAL_DUTY_OPEN);
  }

  @Test
  void a_restart_never_takes_back_the_later_date_of_an_extension() {
    Story extended =
        received(Cast.permit())
            .then(TUESDAY_9AM, ask(null, null))
            .then(TUESDAY_9AM.plusHours(1), Wishes.bringSupplement())
            .then(TUESDAY_9AM.plusHours(2), Wishes.extend())
            .then(TUESDAY_9AM.plusHours(3), ask(LAW, CHI))
            .then(TUESDAY_9AM.plusHours(4), Wishes.bringSupplement());

    assertThat(promise(extended)).isEqualTo(new Promise(at("2026-11-27T17:00"), Precision.DAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-16T10:00, 2026-11-16T11:30, 2026-11-17T10:30",
    "2026-11-16T10:00, 2026-11-17T09:00, 2026-11-18T08:00",
    "2026-11-16T10:00, 2026-11-16T12:00, 2026-11-17T10:30"
  })
  void a_wait_under_a_limit_in_hours_moves_the_moment_by_the_office_time_waited(
      String asked, String brought, String due) {
    Story received =
        received(Cast.permit(SupplementPolicy.RESUME, TimeLimit.workingHours(8)))
            .then(at(asked), ask(null, null))
            .then(at(brought), Wishes.bringSupplement());

    assertThat(promise(received)).isEqualTo(new Promise(at(due), Precision.MOMENT));
  }

  // ---- extension and apology ----

  @Test
  void an_apology_after_the_date_is_owed_visible_and_cures_nothing() {
    Story late = received(Cast.permit());

    ApologyIssued apology =
        (ApologyIssued) late.decided(TWO_DAYS_LATE, Wishes.apologise()).getFirst();

    assertThat(apology.promised()).isEqualTo(new Promise(DUE, Precision.DAY));
    assertThat(apology.after().promise()).isEqualTo(new Promise(DUE, Precision.DAY));
    Story apologised = late.then(TWO_DAYS_LATE, Wishes.apologise());
    assertThat(refusal(apologised, TWO_DAYS_LATE, Wishes.apologise()))
        .isEqualTo(Refusal.ALREADY_APOLOGISED);
    Story done =
        apologised
            .then(TWO_DAYS_LATE, Wishes.decide(Outcome.GRANTED))
            .then(TWO_DAYS_LATE, Wishes.placeAtCounter());
    assertThat(dossier(done).standing().timeliness()).isEqualTo(Timeliness.LATE);
  }

  @Test
  void nobody_apologises_for_a_promise_that_is_kept() {
    assertThat(refusal(received(Cast.permit()), DUE_DAY_9AM, Wishes.apologise()))
        .isEqualTo(Refusal.NOT_LATE);
  }

  @Test
  void the_cause_other_is_explained() {
    Story received = received(Cast.permit());
    GrantExtension extension =
        new GrantExtension(
            ID, LEADER_CHI, LocalDate.parse("2026-11-27"), ExtensionCause.OTHER, LAND_OFFICE, null);
    Apologise apology =
        new Apologise(ID, LEADER_CHI, ExtensionCause.OTHER, LAND_OFFICE, null, null);

    assertThat(refusal(received, TUESDAY_9AM, extension)).isEqualTo(Refusal.CAUSE_NOT_EXPLAINED);
    assertThat(refusal(received, TWO_DAYS_LATE, apology)).isEqualTo(Refusal.CAUSE_NOT_EXPLAINED);
  }

  // ---- the law stops the clock ----

  @Test
  void the_time_for_which_the_law_stops_the_clock_moves_the_date() {
    Story resumed =
        received(Cast.permit())
            .then(TUESDAY_9AM, Wishes.suspend())
            .then(THURSDAY_9AM, Wishes.resume());

    DueDateChange change = change(resumed);
    assertThat(change.cause()).isEqualTo(Cause.SUSPENSION_BY_LAW);
    assertThat(change.legalBasis()).isEqualTo("Luật Đất đai 2024");
    assertThat(change.promise()).isEqualTo(new Promise(at("2026-11-26T17:00"), Precision.DAY));
    assertThat(dossier(resumed).standing().firstPromise())
        .isEqualTo(new Promise(DUE, Precision.DAY));
  }

  @Test
  void only_a_leader_stops_the_clock_and_never_without_an_end() {
    Story received = received(Cast.permit());
    var byClerk = new SuspendClock(ID, CLERK_AN, "Luật Đất đai 2024", DUE.plusDays(1), null);
    var endless = new SuspendClock(ID, LEADER_CHI, "Luật Đất đai 2024", DUE.plusYears(2), null);

    assertThat(refusal(received, TUESDAY_9AM, byClerk)).isEqualTo(Refusal.LEADER_NEEDED);
    assertThat(catchThrowable(() -> received.decided(TUESDAY_9AM, endless)))
        .hasMessageContaining("until");
  }

  // ---- parts with clocks of their own ----

  @Test
  void linked_agencies_work_in_parallel_and_the_parent_date_stays() {
    Story sent =
        received(Cast.permit())
            .then(TUESDAY_9AM, Wishes.sendLinkedTask())
            .then(TUESDAY_9AM, Wishes.sendLinkedTask())
            .then(WEDNESDAY_9AM, Wishes.completeLinkedTask());

    assertThat(dossier(sent).linkedTasks().keySet()).containsExactly(2);
    assertThat(promise(sent)).isEqualTo(new Promise(DUE, Precision.DAY));
    assertThat(refusal(sent, WEDNESDAY_9AM, Wishes.decide(Outcome.GRANTED)))
        .isEqualTo(Refusal.LINKED_TASK_OPEN);
  }

  @Test
  void a_step_is_held_against_the_limit_of_the_process_and_the_shorter_one_apart() {
    Story story =
        received(
                process(
                    new InternalProcess(
                        List.of(
                            new StepLimit(
                                Wishes.STEP, TimeLimit.workingDays(2), TimeLimit.workingDays(1))),
                        null,
                        InternalProcess.GENERAL.warnings(),
                        InternalProcess.GENERAL.collectWithin())))
            .then(TUESDAY_9AM, Wishes.beginStep());
    StepBegun begun = (StepBegun) story.facts().getLast();
    assertThat(begun.legalDueAt()).isEqualTo(at("2026-11-19T17:00"));
    assertThat(begun.committedDueAt()).isEqualTo(at("2026-11-18T17:00"));

    StepCompleted done =
        (StepCompleted) story.decided(THURSDAY_9AM, Wishes.completeStep()).getFirst();

    assertThat(done.legally()).isEqualTo(Timeliness.ON_TIME);
    assertThat(done.asCommitted()).isEqualTo(Timeliness.LATE);
  }

  @Test
  void silence_is_consent_only_where_a_law_says_so() {
    Story received = received(Cast.permit());
    var ask = new AskOpinion(ID, SPECIALIST_BINH, Wishes.FIRE_POLICE, FRIDAY_5PM, true, null);

    assertThat(refusal(received, TUESDAY_9AM, ask)).isEqualTo(Refusal.SILENCE_NEEDS_A_LAW);
  }

  // ---- corrections ----

  @Test
  void a_corrected_case_counts_as_if_it_had_been_that_one_all_along() {
    Story received = received(twoCases());
    CorrectDossier longer =
        new CorrectDossier(
            ID, LEADER_CHI, CorrectedField.PROCEDURE_CASE, "other", NOTE, new OfficerId("motcua1"));

    DossierCorrected corrected =
        (DossierCorrected) received.decided(THURSDAY_9AM, longer).getFirst();

    DueDateChange change = requireNonNull(corrected.dueDate());
    assertThat(change.cause()).isEqualTo(Cause.CORRECTION);
    assertThat(change.promise()).isEqualTo(new Promise(at("2026-12-01T17:00"), Precision.DAY));
    assertThat(corrected.after().firstPromise()).isEqualTo(new Promise(DUE, Precision.DAY));
    assertThat(requireNonNull(corrected.after().procedure()).caseKey())
        .isEqualTo(new CaseKey("other"));
  }

  // ---- how the stories are told ----

  private static Story received(ProcedureVersion version) {
    return Story.under(version)
        .then(MONDAY_9AM, Wishes.receive())
        .then(MONDAY_10AM.minusMinutes(30), Wishes.verifyAt(MONDAY_9AM));
  }

  private static DossierReceived receivedThere(Story taken, OffsetDateTime now) {
    return (DossierReceived)
        DossierDecider.decide(
                taken.dossier(),
                new ReceiveFiledDossier(ID, CLERK_AN),
                people(now, NEXT_COMMUNE, Role.LEADER))
            .getFirst();
  }

  private static Circumstances people(OffsetDateTime now, AgencyCode employer, Role approver) {
    return new Circumstances(
        now,
        Cast.permit(),
        Cast.SCHEDULE,
        Cast.CODE,
        new Circumstances.People(employer, approver),
        null,
        Map.of());
  }

  private static ReceiveDossier receive(@Nullable Ticket ticket, @Nullable LateEntry late) {
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
        ticket,
        late,
        false);
  }

  private static AskSupplement ask(@Nullable String law, @Nullable OfficerId approver) {
    return new AskSupplement(
        ID, SPECIALIST_BINH, List.of("Bản vẽ thiết kế"), List.of(), NOTE, law, approver);
  }

  private static ProcedureVersion process(InternalProcess process) {
    ProcedureTerms terms = Cast.permit().terms();
    return version(terms, terms.cases(), process);
  }

  private static ProcedureVersion twoCases() {
    ProcedureTerms terms = Cast.permit().terms();
    return version(
        terms,
        List.of(
            ProcedureCase.only(FIVE_WORKING_DAYS),
            new ProcedureCase(
                new CaseKey("other"), "Công trình khác", TimeLimit.workingDays(10), null)),
        InternalProcess.GENERAL);
  }

  private static ProcedureVersion version(
      ProcedureTerms terms, List<ProcedureCase> cases, InternalProcess process) {
    return new ProcedureVersion(
        PERMIT,
        1,
        new ProcedureTerms(
            terms.name(),
            terms.field(),
            cases,
            terms.papers(),
            terms.feeVnd(),
            terms.online(),
            terms.sensitive(),
            new SupplementRule(
                SupplementPolicy.RESTART, TimeLimit.workingDays(3), 1, Cast.SUPPLEMENT_BASIS),
            terms.provenance(),
            terms.legalBasis(),
            terms.reviewNotes(),
            process),
        LocalDate.parse("2025-07-01"));
  }

  private static Refusal refusal(Story story, OffsetDateTime now, DossierCommand wish) {
    return refusalOf(() -> story.decided(now, wish));
  }

  private static Refusal refusalOf(Callable<List<DossierEvent>> act) {
    try {
      throw new AssertionError("not refused: " + act.call());
    } catch (DossierRefused refused) {
      return refused.refusal();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Dossier dossier(Story story) {
    return requireNonNull(story.dossier());
  }

  private static @Nullable Promise promise(Story story) {
    return dossier(story).standing().promise();
  }

  private static DueDateChange change(Story story) {
    return requireNonNull(((ClockResumed) story.facts().getLast()).dueDate());
  }

  private static OffsetDateTime at(String local) {
    return OffsetDateTime.parse(local + "+07:00");
  }
}

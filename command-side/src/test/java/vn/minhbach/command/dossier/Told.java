package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierRelated;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastPromiseRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.SynchronisationRecorded;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.DueDate;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.TimeLimit;

/**
 * The facts of a dossier as they ought to be, written down without asking the rules: every method
 * adds the next fact at the given moment. Only the counting of days is the calendar's, which has
 * tests of its own; the date that it must find is always named.
 */
final class Told {
  private static final Axes AT_WORK =
      new Axes(Stage.IN_PROGRESS, Money.NONE, HandOver.NOT_READY, Sync.PENDING);

  private final List<DossierEvent> facts;
  private final OffsetDateTime now;

  private Told(List<DossierEvent> facts, OffsetDateTime now) {
    this.facts = facts;
    this.now = now;
  }

  static Told nothing() {
    return new Told(List.of(), Cast.MONDAY_8AM);
  }

  List<DossierEvent> facts() {
    return facts;
  }

  /** The facts beyond those of the beginning. */
  List<DossierEvent> after(Told beginning) {
    return facts.subList(beginning.facts.size(), facts.size());
  }

  Told at(OffsetDateTime moment) {
    return new Told(facts, moment);
  }

  // ---- coming in ----

  Told filed(Channel channel) {
    return opened(
        Actor.CITIZEN,
        standing(axes(Stage.FILED), WaitingFor.OFFICE, Cast.permitRef(), Cast.SUNDAY_10PM),
        o ->
            new DossierFiled(
                o,
                channel,
                Cast.SUNDAY_10PM,
                Cast.SUBMITTER,
                Cast.OWNER,
                "Cấp giấy phép xây dựng",
                Cast.PAPERS,
                Entry.PLAIN));
  }

  Told checked() {
    return add(
        Cast.CLERK_AN, moved(axes(Stage.CHECKED), WaitingFor.OFFICE), o -> new DossierChecked(o));
  }

  /** Received at the counter. */
  Told received(TimeLimit limit, @Nullable String dueAt) {
    return received(limit, dueAt, Entry.PLAIN);
  }

  private Told received(TimeLimit limit, @Nullable String dueAt, Entry entry) {
    DueDateChange first = counted(Cause.RECEIPT, null, limit, now, dueAt);
    Standing before = standing(axes(Stage.RECEIVED), WaitingFor.OFFICE, Cast.permitRef(), now);
    return opened(
        Cast.CLERK_AN,
        received(before, Cast.permitRef(), first.promise()),
        o ->
            new DossierReceived(
                o,
                Channel.COUNTER,
                now,
                Cast.CODE,
                Cast.SUBMITTER,
                Cast.OWNER,
                "Cấp giấy phép xây dựng",
                Cast.PAPERS,
                Form.RECEIPT,
                first,
                entry,
                null,
                limit.equals(TimeLimit.SAME_DAY) ? null : Cast.SCHEDULE.transferDue(now),
                null));
  }

  Told received() {
    return received(Cast.FIVE_WORKING_DAYS, "2026-11-23T17:00+07:00");
  }

  /** Received from a citizen who agreed that the screen in the hall may say when it is ready. */
  Told receivedToBeShown() {
    return received(
        Cast.FIVE_WORKING_DAYS, "2026-11-23T17:00+07:00", new Entry(null, null, null, true));
  }

  /** Received after it was filed. */
  Told receivedAfterFiling(Channel channel, String dueAt) {
    DueDateChange first = counted(Cause.RECEIPT, null, Cast.FIVE_WORKING_DAYS, now, dueAt);
    Standing before = moved(axes(Stage.RECEIVED), WaitingFor.OFFICE);
    return add(
        Cast.CLERK_AN,
        received(before, Cast.permitRef(), first.promise()),
        o ->
            new DossierReceived(
                o,
                channel,
                Cast.SUNDAY_10PM,
                Cast.CODE,
                Cast.SUBMITTER,
                Cast.OWNER,
                "Cấp giấy phép xây dựng",
                Cast.PAPERS,
                Form.RECEIPT,
                first,
                null,
                null,
                Cast.SCHEDULE.transferDue(now),
                null));
  }

  Told settledAtOnce() {
    ProcedureRef copy = Cast.certifiedCopy().ref(CaseKey.DEFAULT);
    Axes ended = new Axes(Stage.DECIDED, Money.NONE, HandOver.HANDED_OVER, Sync.PENDING);
    DueDateChange promised =
        counted(Cause.RECEIPT, null, TimeLimit.SAME_DAY, now, "2026-11-16T17:00+07:00");
    Standing settled =
        new Standing(
            Cast.HAM_THUAN,
            Cast.ONE_STOP,
            Cast.AN,
            Cast.BUILDING,
            copy,
            ended,
            WaitingFor.NOBODY,
            Cast.CODE,
            now,
            promised.promise(),
            promised.promise(),
            now,
            now,
            null);
    return opened(
        Cast.CLERK_AN,
        settled,
        o ->
            new DossierSettledAtOnce(
                o,
                Cast.CODE,
                Cast.SUBMITTER,
                "Chứng thực bản sao",
                3,
                promised,
                Timeliness.ON_TIME,
                Entry.PLAIN,
                null));
  }

  Told refusedAtIntake() {
    return add(
        Cast.CLERK_AN,
        moved(axes(Stage.REFUSED_AT_INTAKE), WaitingFor.NOBODY),
        o -> new IntakeRefused(o, IntakeRefusalReason.NOT_COMPETENT, Cast.NOTE, Form.REFUSAL));
  }

  // ---- being worked on ----

  Told transferred() {
    return add(
        Cast.CLERK_AN,
        held(moved(AT_WORK, WaitingFor.OFFICE), Cast.LAND_OFFICE, null),
        o -> new DossierTransferred(o, Cast.ONE_STOP, Cast.LAND_OFFICE, Form.CONTROL_SLIP));
  }

  Told assigned(@Nullable OfficerId from, OfficerId to) {
    return add(
        Cast.LEADER_CHI,
        held(moved(AT_WORK, WaitingFor.OFFICE), standing().unit(), to),
        o -> new DossierAssigned(o, from, to));
  }

  Told stepBegun() {
    return add(
        Cast.SPECIALIST_BINH,
        moved(AT_WORK, WaitingFor.OFFICE),
        o -> new StepBegun(o, Wishes.STEP, null, null));
  }

  Told stepCompleted(OffsetDateTime begunAt) {
    return add(
        Cast.SPECIALIST_BINH,
        moved(AT_WORK, WaitingFor.OFFICE),
        o -> new StepCompleted(o, Wishes.STEP, begunAt, null, null));
  }

  Told handedOn(UnitCode fromUnit, @Nullable OfficerId from) {
    return add(
        Cast.SPECIALIST_BINH,
        held(moved(AT_WORK, WaitingFor.OFFICE), Cast.LAND_OFFICE, Cast.DUNG),
        o -> new WorkHandedOn(o, fromUnit, from, Cast.LAND_OFFICE, Cast.DUNG));
  }

  Told verified(OffsetDateTime verifiedAt) {
    return add(
        Cast.SPECIALIST_BINH,
        moved(AT_WORK, WaitingFor.OFFICE),
        o -> new DossierVerified(o, verifiedAt, Cast.NOTE));
  }

  Told opinionAsked(boolean silenceIsConsent) {
    return add(
        Cast.SPECIALIST_BINH,
        moved(AT_WORK, WaitingFor.OTHER_AGENCY),
        o ->
            new OpinionAsked(
                o,
                1,
                Wishes.FIRE_POLICE,
                Cast.FRIDAY_5PM,
                silenceIsConsent,
                silenceIsConsent ? Wishes.SILENCE_LAW : null));
  }

  Told opinionGiven() {
    return add(
        Cast.SPECIALIST_BINH,
        moved(AT_WORK, WaitingFor.OFFICE),
        o ->
            new OpinionGiven(
                o,
                1,
                Wishes.FIRE_POLICE,
                Opinion.AGREES_WITH_CONDITIONS,
                null,
                Timeliness.ON_TIME));
  }

  Told opinionLapsed(boolean consented) {
    return add(
        Actor.SYSTEM,
        moved(AT_WORK, WaitingFor.OFFICE),
        o -> new OpinionLapsed(o, 1, Wishes.FIRE_POLICE, consented));
  }

  Told completionAsked() {
    return supplementAsked(Stage.AWAITING_COMPLETION, 1, false, SupplementPolicy.RESTART);
  }

  Told supplementAsked() {
    return supplementAsked(SupplementPolicy.RESTART);
  }

  Told supplementAsked(SupplementPolicy policy) {
    return supplementAsked(Stage.AWAITING_SUPPLEMENT, 1, true, policy);
  }

  private Told supplementAsked(
      Stage stage, int round, boolean clockRunning, SupplementPolicy policy) {
    return add(
        Cast.SPECIALIST_BINH,
        moved(axes(stage), WaitingFor.CITIZEN),
        o ->
            new SupplementAsked(
                o,
                round,
                clockRunning,
                List.of("Bản vẽ thiết kế"),
                List.of(),
                Cast.NOTE,
                Form.SUPPLEMENT,
                clockRunning ? policy : null,
                clockRunning ? Cast.WINDOW_ENDS : null,
                null,
                null));
  }

  Told completionBroughtIn(OffsetDateTime askedAt) {
    return add(
        Cast.CLERK_AN,
        moved(axes(Stage.FILED), WaitingFor.OFFICE),
        o -> new SupplementBroughtIn(o, 1, askedAt, Cast.PAPERS, null));
  }

  /** Brought in, and the date stays. */
  Told supplementBroughtIn(OffsetDateTime askedAt) {
    return add(
        Cast.CLERK_AN,
        moved(AT_WORK, WaitingFor.OFFICE),
        o -> new SupplementBroughtIn(o, 1, askedAt, Cast.PAPERS, null));
  }

  /** Brought in, and a limit counted from some moment gives the new date. */
  Told supplementBroughtIn(
      OffsetDateTime askedAt, TimeLimit limit, OffsetDateTime from, String dueAt) {
    DueDateChange change =
        counted(Cause.SUPPLEMENT, promise(), limit, from, dueAt, Cast.SUPPLEMENT_BASIS);
    return add(
        Cast.CLERK_AN,
        promising(moved(AT_WORK, WaitingFor.OFFICE), change.promise()),
        o -> new SupplementBroughtIn(o, 1, askedAt, Cast.PAPERS, change));
  }

  Told financialDutyAsked() {
    return add(
        Cast.SPECIALIST_BINH,
        moved(
            new Axes(Stage.IN_PROGRESS, Money.DUE, HandOver.NOT_READY, Sync.PENDING),
            WaitingFor.CITIZEN),
        o -> new FinancialDutyAsked(o, "TB-1234/CCT", LocalDate.parse("2026-11-16")));
  }

  Told financialDutyMet(OffsetDateTime askedAt, TimeLimit waited, String dueAt) {
    Promise before = requireNonNull(promise());
    DueDateChange change =
        counted(
            Cause.FINANCIAL_DUTY,
            before,
            waited,
            before.dueAt(),
            dueAt,
            "Thời gian thực hiện nghĩa vụ tài chính không tính vào thời hạn giải quyết");
    Axes met = new Axes(Stage.IN_PROGRESS, Money.MET, HandOver.NOT_READY, Sync.PENDING);
    return add(
        Cast.CLERK_AN,
        promising(moved(met, WaitingFor.OFFICE), change.promise()),
        o -> new FinancialDutyMet(o, askedAt, change));
  }

  Told extended() {
    Promise later = new Promise(OffsetDateTime.parse("2026-11-27T17:00+07:00"), Precision.DAY);
    DueDateChange change =
        new DueDateChange(
            Cause.EXTENSION,
            promise(),
            later,
            null,
            null,
            Cast.CALENDAR,
            Promises.EXTENSION_BASIS,
            warnings(later));
    return add(
        Cast.LEADER_CHI,
        promising(moved(AT_WORK, WaitingFor.OFFICE), later),
        o ->
            new ExtensionGranted(
                o, ExtensionCause.OTHER_AGENCY, Cast.LAND_OFFICE, Cast.NOTE, Form.APOLOGY, change));
  }

  Told takenIn() {
    Standing at = standing(axes(Stage.IN_TRANSFER), WaitingFor.OFFICE, Cast.permitRef(), now);
    return opened(
        Cast.CLERK_AN,
        at.coded(Cast.CODE),
        o ->
            new DossierTakenIn(
                o,
                Channel.COUNTER,
                now,
                Cast.CODE,
                Cast.SUBMITTER,
                Cast.OWNER,
                "Cấp giấy phép xây dựng",
                Cast.PAPERS,
                Form.RECEIPT,
                Cast.NEXT_COMMUNE,
                Cast.ONE_STOP,
                Cast.SCHEDULE.transferDue(now),
                Entry.PLAIN,
                null));
  }

  Told linkedTaskSent() {
    return add(
        Cast.SPECIALIST_BINH,
        moved(AT_WORK, WaitingFor.OTHER_AGENCY),
        o ->
            new LinkedTaskSent(
                o, 1, "Thuế cơ sở", "Xác định nghĩa vụ tài chính", Cast.DUE.plusDays(7)));
  }

  Told linkedTaskDone() {
    return add(
        Cast.SPECIALIST_BINH,
        moved(AT_WORK, WaitingFor.OFFICE),
        o -> new LinkedTaskDone(o, 1, "Thuế cơ sở", "TB-7/CCT", Timeliness.ON_TIME));
  }

  Told clockSuspended(OffsetDateTime until) {
    return add(
        Cast.LEADER_CHI,
        moved(axes(Stage.SUSPENDED), WaitingFor.LAW),
        o -> new ClockSuspended(o, "Luật Đất đai 2024", Cast.NOTE, until));
  }

  Told clockResumed(Actor by, OffsetDateTime since, TimeLimit waited, String dueAt) {
    Promise before = requireNonNull(promise());
    DueDateChange change =
        counted(
            Cause.SUSPENSION_BY_LAW, before, waited, before.dueAt(), dueAt, "Luật Đất đai 2024");
    return add(
        by,
        promising(moved(AT_WORK, WaitingFor.OFFICE), change.promise()),
        o -> new ClockResumed(o, since, change));
  }

  Told apologised() {
    Promise broken = requireNonNull(promise());
    return add(
        Cast.LEADER_CHI,
        moved(standing().axes(), standing().waitingFor()),
        o ->
            new ApologyIssued(
                o,
                ExtensionCause.OTHER_AGENCY,
                Cast.LAND_OFFICE,
                Cast.NOTE,
                Form.APOLOGY,
                broken,
                null));
  }

  Told recounted(String dueAt) {
    Promise next = new Promise(OffsetDateTime.parse(dueAt), Precision.DAY);
    DueDateChange change =
        new DueDateChange(
            Cause.CALENDAR_CHANGE,
            promise(),
            next,
            null,
            null,
            Cast.CALENDAR,
            "Thông báo 9441/TB-BNV",
            warnings(next));
    return add(Actor.SYSTEM, promising(standing(), next), o -> new DueDateRecounted(o, change));
  }

  Told dueSoon(int warning, int of) {
    Promise near = requireNonNull(promise());
    return add(Actor.SYSTEM, standing(), o -> new DueSoonNoted(o, warning, of, near.dueAt()));
  }

  Told overdue() {
    Promise broken = requireNonNull(promise());
    return add(Actor.SYSTEM, standing(), o -> new OverdueNoted(o, broken));
  }

  Told taskOverdue(Task task, int number, String name, OffsetDateTime dueAt) {
    return add(Actor.SYSTEM, standing(), o -> new TaskOverdueNoted(o, task, number, name, dueAt));
  }

  Told contested() {
    return add(
        Actor.CITIZEN,
        moved(standing().axes(), standing().waitingFor()),
        o -> new HandOverContested(o, Cast.NOTE));
  }

  Told related() {
    return add(
        Cast.CLERK_AN,
        moved(standing().axes(), standing().waitingFor()),
        o -> new DossierRelated(o, Cast.OTHER, Relation.SAME_MATTER));
  }

  Told receiptRenewed(int generation) {
    return add(Cast.CLERK_AN, standing(), o -> new ReceiptRenewed(o, generation));
  }

  // ---- the result ----

  Told decided(Outcome outcome) {
    return add(
        Cast.LEADER_CHI,
        moved(axes(Stage.DECIDED), WaitingFor.OFFICE),
        o ->
            new DossierDecided(
                o,
                outcome,
                "12/GPXD-UBND",
                Cast.NOTE,
                outcome == Outcome.REFUSED ? Form.REFUSAL : null));
  }

  Told atCounter(Timeliness timeliness) {
    return add(
        Cast.SPECIALIST_BINH,
        resolved(moved(result(HandOver.AT_COUNTER), WaitingFor.CITIZEN)),
        o -> new ResultAtCounter(o, timeliness, Cast.collectBy(now)));
  }

  /** The same, and the screen in the hall may say so. */
  Told atCounterAndShown(Timeliness timeliness) {
    return add(
        Cast.SPECIALIST_BINH,
        resolved(moved(result(HandOver.AT_COUNTER), WaitingFor.CITIZEN)),
        o -> new ResultAtCounter(o, timeliness, Cast.collectBy(now), true));
  }

  Told notCollected(OffsetDateTime since) {
    return add(
        Actor.SYSTEM,
        moved(result(HandOver.NOT_COLLECTED), WaitingFor.CITIZEN),
        o -> new ResultNotCollected(o, since));
  }

  Told handedOver() {
    return add(
        Cast.CLERK_AN,
        moved(result(HandOver.HANDED_OVER), WaitingFor.NOBODY),
        o -> new ResultHandedOver(o, Receiver.OWNER, Proof.SIGNATURE));
  }

  Told rated() {
    return add(
        Actor.CITIZEN,
        moved(standing().axes(), standing().waitingFor()),
        o -> new DossierRated(o, Satisfaction.SATISFIED));
  }

  // ---- leaving the path ----

  Told withdrawalAsked() {
    return add(
        Actor.CITIZEN,
        moved(axes(Stage.WITHDRAWAL_ASKED), WaitingFor.CITIZEN),
        o -> new WithdrawalAsked(o));
  }

  Told withdrawalConfirmed() {
    return add(
        Actor.CITIZEN,
        moved(axes(Stage.WITHDRAWAL_CONFIRMED), WaitingFor.OFFICE),
        o -> new WithdrawalConfirmed(o));
  }

  Told withdrawalDropped(Stage backTo) {
    return add(
        Actor.CITIZEN, moved(axes(backTo), WaitingFor.OFFICE), o -> new WithdrawalDropped(o));
  }

  Told stopped() {
    return add(
        Cast.LEADER_CHI,
        resolved(moved(axes(Stage.STOPPED), WaitingFor.NOBODY)),
        o -> new DossierStopped(o, Cast.NOTE, Form.STOP));
  }

  Told corrected(CorrectedField field, String from, String to) {
    return add(
        Cast.LEADER_CHI,
        moved(standing().axes(), standing().waitingFor()),
        o -> new DossierCorrected(o, field, from, to, Cast.NOTE, Cast.AN, null));
  }

  Told cancelled() {
    return add(
        Cast.CLERK_AN,
        moved(axes(Stage.CANCELLED), WaitingFor.NOBODY),
        o -> new DossierCancelled(o, CancellationReason.ENTERED_TWICE, Cast.NOTE, Cast.CHI));
  }

  // ---- past dossiers, and the world outside ----

  Told pastDossier(@Nullable OffsetDateTime deadline) {
    @Nullable Promise promise = deadline == null ? null : new Promise(deadline, Precision.DAY);
    Standing standing =
        new Standing(
            Cast.HAM_THUAN,
            Cast.ONE_STOP,
            Cast.AN,
            new Field("Xây dựng"),
            null,
            AT_WORK,
            WaitingFor.OFFICE,
            null,
            Cast.MONDAY_9AM,
            promise,
            promise,
            null,
            Cast.MONDAY_9AM,
            null);
    return opened(
        Cast.ADMINISTRATOR,
        standing,
        o ->
            new PastDossierRecorded(
                o,
                "case-4711",
                Cast.MONDAY_9AM,
                Channel.COUNTER,
                "Desk",
                promise == null ? null : DueDateChange.asGiven(Cause.MIGRATION, null, promise)));
  }

  Told pastStep(int position, String activity) {
    return add(
        Cast.ADMINISTRATOR,
        standing(),
        o ->
            new PastStepRecorded(
                o, position, activity, Cast.AN, Cast.ONE_STOP, Cast.MONDAY_9AM, "complete"));
  }

  Told pastPromise(OffsetDateTime deadline) {
    Promise promise = new Promise(deadline, Precision.DAY);
    DueDateChange change = DueDateChange.asGiven(Cause.MIGRATION, promise(), promise);
    return add(
        Cast.ADMINISTRATOR,
        promising(standing(), promise),
        o -> new PastPromiseRecorded(o, change));
  }

  Told pastCompletion(OffsetDateTime completedAt, Timeliness timeliness, boolean pastTheMoment) {
    Standing ended = moved(result(HandOver.HANDED_OVER), WaitingFor.NOBODY);
    return add(
        Cast.ADMINISTRATOR,
        resolved(ended, completedAt),
        o -> new PastCompletionRecorded(o, completedAt, timeliness, pastTheMoment));
  }

  Told synchronised(Sync sync, NationalState sent, boolean accepted) {
    Axes axes = standing().axes();
    return add(
        Actor.SYSTEM,
        moved(new Axes(axes.stage(), axes.money(), axes.handOver(), sync), standing().waitingFor()),
        o -> new SynchronisationRecorded(o, sent, accepted, accepted ? "0" : "-1"));
  }

  // ---- how facts are put together ----

  private interface Fact {
    DossierEvent of(Occurrence occurrence);
  }

  private Told opened(Actor by, Standing after, Fact fact) {
    return plus(fact.of(new Occurrence(Cast.ID, by, now, null, after)));
  }

  private Told add(Actor by, Standing after, Fact fact) {
    return plus(fact.of(new Occurrence(Cast.ID, by, now, standing(), after)));
  }

  private Told plus(DossierEvent fact) {
    List<DossierEvent> more = new ArrayList<>(facts);
    more.add(fact);
    return new Told(List.copyOf(more), now);
  }

  private Standing standing() {
    return facts.getLast().after();
  }

  private @Nullable Promise promise() {
    return standing().promise();
  }

  private static Axes axes(Stage stage) {
    return new Axes(stage, Money.NONE, HandOver.NOT_READY, Sync.PENDING);
  }

  private static Axes result(HandOver handOver) {
    return new Axes(Stage.DECIDED, Money.NONE, handOver, Sync.PENDING);
  }

  private static Standing standing(
      Axes axes, WaitingFor waitingFor, ProcedureRef procedure, OffsetDateTime submittedAt) {
    return new Standing(
        Cast.HAM_THUAN,
        Cast.ONE_STOP,
        null,
        Cast.BUILDING,
        procedure,
        axes,
        waitingFor,
        null,
        null,
        null,
        null,
        null,
        submittedAt,
        null);
  }

  private Standing moved(Axes axes, WaitingFor waitingFor) {
    Standing s = standing();
    return new Standing(
        s.agency(),
        s.unit(),
        s.officer(),
        s.field(),
        s.procedure(),
        axes,
        waitingFor,
        s.code(),
        s.receivedAt(),
        s.promise(),
        s.firstPromise(),
        s.resolvedAt(),
        s.firstSubmittedAt(),
        null);
  }

  private Standing received(Standing s, ProcedureRef procedure, @Nullable Promise promise) {
    DossierCode code = Cast.CODE;
    return new Standing(
        s.agency(),
        s.unit(),
        s.officer(),
        s.field(),
        procedure,
        s.axes(),
        s.waitingFor(),
        code,
        now,
        promise,
        promise,
        null,
        s.firstSubmittedAt(),
        null);
  }

  private static Standing held(Standing s, UnitCode unit, @Nullable OfficerId officer) {
    return new Standing(
        s.agency(),
        unit,
        officer,
        s.field(),
        s.procedure(),
        s.axes(),
        s.waitingFor(),
        s.code(),
        s.receivedAt(),
        s.promise(),
        s.firstPromise(),
        s.resolvedAt(),
        s.firstSubmittedAt(),
        null);
  }

  /** The first promise stays what it was. */
  private static Standing promising(Standing s, @Nullable Promise promise) {
    return new Standing(
        s.agency(),
        s.unit(),
        s.officer(),
        s.field(),
        s.procedure(),
        s.axes(),
        s.waitingFor(),
        s.code(),
        s.receivedAt(),
        promise,
        s.firstPromise() == null ? promise : s.firstPromise(),
        s.resolvedAt(),
        s.firstSubmittedAt(),
        null);
  }

  private Standing resolved(Standing s) {
    return resolved(s, now);
  }

  private static Standing resolved(Standing s, OffsetDateTime at) {
    return new Standing(
        s.agency(),
        s.unit(),
        s.officer(),
        s.field(),
        s.procedure(),
        s.axes(),
        s.waitingFor(),
        s.code(),
        s.receivedAt(),
        s.promise(),
        s.firstPromise(),
        at,
        s.firstSubmittedAt(),
        null);
  }

  private static DueDateChange counted(
      Cause cause,
      @Nullable Promise previous,
      TimeLimit limit,
      OffsetDateTime from,
      @Nullable String dueAt) {
    return counted(cause, previous, limit, from, dueAt, null, from);
  }

  private DueDateChange counted(
      Cause cause,
      @Nullable Promise previous,
      TimeLimit limit,
      OffsetDateTime from,
      @Nullable String dueAt,
      String legalBasis) {
    return counted(cause, previous, limit, from, dueAt, legalBasis, now);
  }

  private static DueDateChange counted(
      Cause cause,
      @Nullable Promise previous,
      TimeLimit limit,
      OffsetDateTime from,
      @Nullable String dueAt,
      @Nullable String legalBasis,
      OffsetDateTime now) {
    if (dueAt == null) {
      return DueDateChange.asGiven(cause, previous, null);
    }
    DueDate due = Cast.SCHEDULE.due(limit, from).orElseThrow();
    assertThat(due.at()).isEqualTo(OffsetDateTime.parse(dueAt));
    Promise promise = new Promise(OffsetDateTime.parse(dueAt), due.precision());
    return new DueDateChange(
        cause,
        previous,
        promise,
        due.explanation(),
        due.derivation(),
        Cast.CALENDAR,
        legalBasis == null ? due.derivation().legalBasis() : legalBasis,
        warnings(promise, now));
  }

  private List<OffsetDateTime> warnings(Promise promise) {
    return warnings(promise, now);
  }

  /** Three working days and one working day ahead, unless that is over. */
  private static List<OffsetDateTime> warnings(Promise promise, OffsetDateTime now) {
    return Stream.of(3, 1)
        .map(days -> Cast.SCHEDULE.noticeBefore(promise.dueAt(), TimeLimit.workingDays(days)))
        .filter(at -> at.isAfter(now))
        .toList();
  }
}

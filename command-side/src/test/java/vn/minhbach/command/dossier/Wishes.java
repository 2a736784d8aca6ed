package vn.minhbach.command.dossier;

import static vn.minhbach.command.dossier.Cast.ADMINISTRATOR;
import static vn.minhbach.command.dossier.Cast.AN;
import static vn.minhbach.command.dossier.Cast.CERTIFIED_COPY;
import static vn.minhbach.command.dossier.Cast.CHI;
import static vn.minhbach.command.dossier.Cast.CLERK_AN;
import static vn.minhbach.command.dossier.Cast.DUE;
import static vn.minhbach.command.dossier.Cast.DUNG;
import static vn.minhbach.command.dossier.Cast.FRIDAY_5PM;
import static vn.minhbach.command.dossier.Cast.FRIDAY_9AM;
import static vn.minhbach.command.dossier.Cast.HAM_THUAN;
import static vn.minhbach.command.dossier.Cast.ID;
import static vn.minhbach.command.dossier.Cast.LAND_OFFICE;
import static vn.minhbach.command.dossier.Cast.LATER_DATE;
import static vn.minhbach.command.dossier.Cast.LEADER_CHI;
import static vn.minhbach.command.dossier.Cast.MONDAY_10AM;
import static vn.minhbach.command.dossier.Cast.MONDAY_9AM;
import static vn.minhbach.command.dossier.Cast.NEXT_COMMUNE;
import static vn.minhbach.command.dossier.Cast.NOTE;
import static vn.minhbach.command.dossier.Cast.ONE_STOP;
import static vn.minhbach.command.dossier.Cast.OTHER;
import static vn.minhbach.command.dossier.Cast.OWNER;
import static vn.minhbach.command.dossier.Cast.PAPERS;
import static vn.minhbach.command.dossier.Cast.PERMIT;
import static vn.minhbach.command.dossier.Cast.SPECIALIST_BINH;
import static vn.minhbach.command.dossier.Cast.SUBMITTER;
import static vn.minhbach.command.dossier.Cast.SUNDAY_10PM;
import static vn.minhbach.command.dossier.Cast.TUESDAY_9AM;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.Apologise;
import vn.minhbach.command.dossier.DossierCommand.AskFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.AskOpinion;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.AskWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.AssignDossier;
import vn.minhbach.command.dossier.DossierCommand.BeginStep;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.command.dossier.DossierCommand.CancelDossier;
import vn.minhbach.command.dossier.DossierCommand.CheckDossier;
import vn.minhbach.command.dossier.DossierCommand.CompleteLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.CompleteStep;
import vn.minhbach.command.dossier.DossierCommand.ConfirmWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.ContestHandOver;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.DecideDossier;
import vn.minhbach.command.dossier.DossierCommand.DropWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.HandOnWork;
import vn.minhbach.command.dossier.DossierCommand.HandOverResult;
import vn.minhbach.command.dossier.DossierCommand.LapseOpinion;
import vn.minhbach.command.dossier.DossierCommand.MeetFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.NoteTime;
import vn.minhbach.command.dossier.DossierCommand.PlaceAtCounter;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveFiledDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordNotCollected;
import vn.minhbach.command.dossier.DossierCommand.RecordOpinion;
import vn.minhbach.command.dossier.DossierCommand.RecordPastDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordSynchronisation;
import vn.minhbach.command.dossier.DossierCommand.RecordVerification;
import vn.minhbach.command.dossier.DossierCommand.RecountDueDate;
import vn.minhbach.command.dossier.DossierCommand.RefuseIntake;
import vn.minhbach.command.dossier.DossierCommand.RelateDossier;
import vn.minhbach.command.dossier.DossierCommand.RenewReceipt;
import vn.minhbach.command.dossier.DossierCommand.ResumeClock;
import vn.minhbach.command.dossier.DossierCommand.SendLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.DossierCommand.StopDossier;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.command.dossier.DossierCommand.TransferDossier;
import vn.minhbach.command.dossier.PastDossier.PastStep;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefusalReason;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.NationalState;
import vn.minhbach.shared.dossier.Role;

/** One well-meant wish of every kind, each by somebody who may have it. */
final class Wishes {
  static final String STEP = "Thẩm định hồ sơ";
  static final String SILENCE_LAW = "Luật Xây dựng 2014, Điều 102";
  static final String FIRE_POLICE = "Phòng Cảnh sát PCCC";

  private Wishes() {}

  /** One of each. */
  static List<DossierCommand> all() {
    return List.of(
        askFinancialDuty(),
        askAnotherOpinion(),
        askSupplement(),
        apologise(),
        completeLinkedTask(),
        contest(),
        noteTime(),
        recount(),
        relate(),
        renewReceipt(),
        resume(),
        sendLinkedTask(),
        suspend(),
        takeIn(),
        askWithdrawal(),
        assign(),
        beginStep(),
        bringSupplement(),
        cancel(),
        check(),
        completeStep(),
        confirmWithdrawal(),
        correct(),
        decide(Outcome.GRANTED),
        dropWithdrawal(),
        file(Channel.ONLINE),
        extend(),
        handOn(),
        handOver(),
        lapseOpinion(),
        meetFinancialDuty(),
        placeAtCounter(),
        rate(),
        receive(),
        receiveFiled(),
        notCollected(),
        giveOpinion(),
        past(MONDAY_10AM, pastStep("Nhận hồ sơ"), pastStep("Thẩm định")),
        synchronise(true),
        verify(),
        refuseIntake(),
        settleAtOnce(),
        stop(),
        transfer());
  }

  static FileDossier file(Channel channel) {
    return new FileDossier(
        ID,
        Actor.CITIZEN,
        HAM_THUAN,
        ONE_STOP,
        PERMIT,
        "default",
        channel,
        SUNDAY_10PM,
        SUBMITTER,
        OWNER,
        PAPERS);
  }

  static CheckDossier check() {
    return new CheckDossier(ID, CLERK_AN);
  }

  static ReceiveFiledDossier receiveFiled() {
    return new ReceiveFiledDossier(ID, CLERK_AN);
  }

  static ReceiveDossier receive() {
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
        null,
        false);
  }

  static TakeInForOther takeIn() {
    return new TakeInForOther(
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
        NEXT_COMMUNE,
        ONE_STOP);
  }

  static SendLinkedTask sendLinkedTask() {
    return new SendLinkedTask(
        ID, SPECIALIST_BINH, "Thuế cơ sở", "Xác định nghĩa vụ tài chính", DUE.plusDays(7));
  }

  static CompleteLinkedTask completeLinkedTask() {
    return new CompleteLinkedTask(ID, SPECIALIST_BINH, 1, "TB-7/CCT");
  }

  static SuspendClock suspend() {
    return new SuspendClock(ID, LEADER_CHI, "Luật Đất đai 2024", DUE.plusDays(14), NOTE);
  }

  static ResumeClock resume() {
    return new ResumeClock(ID, CLERK_AN);
  }

  static Apologise apologise() {
    return new Apologise(ID, LEADER_CHI, ExtensionCause.OTHER_AGENCY, LAND_OFFICE, NOTE, null);
  }

  static ContestHandOver contest() {
    return new ContestHandOver(ID, Actor.CITIZEN, NOTE);
  }

  static RelateDossier relate() {
    return new RelateDossier(ID, CLERK_AN, OTHER, Relation.SAME_MATTER);
  }

  static RenewReceipt renewReceipt() {
    return new RenewReceipt(ID, CLERK_AN);
  }

  static NoteTime noteTime() {
    return new NoteTime(ID, Actor.SYSTEM);
  }

  static RecountDueDate recount() {
    return new RecountDueDate(ID, Actor.SYSTEM, "Thông báo 9441/TB-BNV");
  }

  static SettleAtOnce settleAtOnce() {
    return new SettleAtOnce(
        ID, CLERK_AN, HAM_THUAN, ONE_STOP, CERTIFIED_COPY, "default", SUBMITTER, 3, null);
  }

  static RefuseIntake refuseIntake() {
    return new RefuseIntake(ID, CLERK_AN, IntakeRefusalReason.NOT_COMPETENT, NOTE);
  }

  static TransferDossier transfer() {
    return new TransferDossier(ID, CLERK_AN, LAND_OFFICE);
  }

  static AssignDossier assign() {
    return new AssignDossier(ID, LEADER_CHI, DUNG);
  }

  static BeginStep beginStep() {
    return new BeginStep(ID, SPECIALIST_BINH, STEP);
  }

  static CompleteStep completeStep() {
    return new CompleteStep(ID, SPECIALIST_BINH, STEP);
  }

  static HandOnWork handOn() {
    return new HandOnWork(ID, SPECIALIST_BINH, LAND_OFFICE, DUNG);
  }

  static RecordVerification verify() {
    return new RecordVerification(ID, SPECIALIST_BINH, TUESDAY_9AM, NOTE);
  }

  /** The first look at it, on the day of receipt. */
  static RecordVerification verifyEarly() {
    return new RecordVerification(ID, SPECIALIST_BINH, MONDAY_10AM, NOTE);
  }

  static RecordVerification verifyAt(OffsetDateTime at) {
    return new RecordVerification(ID, SPECIALIST_BINH, at, NOTE);
  }

  static AskOpinion askOpinion(boolean silenceIsConsent) {
    return new AskOpinion(
        ID,
        SPECIALIST_BINH,
        FIRE_POLICE,
        FRIDAY_5PM,
        silenceIsConsent,
        silenceIsConsent ? SILENCE_LAW : null);
  }

  /** One with more time, so that it can be asked at any moment of the tests. */
  static AskOpinion askAnotherOpinion() {
    return new AskOpinion(ID, SPECIALIST_BINH, "Điện lực", DUE.plusDays(7), false, null);
  }

  static RecordOpinion giveOpinion() {
    return new RecordOpinion(ID, SPECIALIST_BINH, 1, Opinion.AGREES_WITH_CONDITIONS, null);
  }

  static LapseOpinion lapseOpinion() {
    return new LapseOpinion(ID, Actor.SYSTEM, 1);
  }

  static AskSupplement askSupplement() {
    return new AskSupplement(
        ID, SPECIALIST_BINH, List.of("Bản vẽ thiết kế"), List.of(), NOTE, null, null);
  }

  static BringSupplement bringSupplement() {
    return new BringSupplement(ID, CLERK_AN, PAPERS);
  }

  static AskFinancialDuty askFinancialDuty() {
    return new AskFinancialDuty(ID, SPECIALIST_BINH, "TB-1234/CCT", MONDAY_9AM.toLocalDate());
  }

  static MeetFinancialDuty meetFinancialDuty() {
    return new MeetFinancialDuty(ID, CLERK_AN);
  }

  static GrantExtension extend() {
    return new GrantExtension(
        ID, LEADER_CHI, LATER_DATE, ExtensionCause.OTHER_AGENCY, LAND_OFFICE, NOTE);
  }

  static DecideDossier decide(Outcome outcome) {
    return new DecideDossier(ID, LEADER_CHI, outcome, "12/GPXD-UBND", NOTE);
  }

  static PlaceAtCounter placeAtCounter() {
    return new PlaceAtCounter(ID, SPECIALIST_BINH);
  }

  static HandOverResult handOver() {
    return new HandOverResult(ID, CLERK_AN, Receiver.OWNER, Proof.SIGNATURE);
  }

  static RecordNotCollected notCollected() {
    return new RecordNotCollected(ID, Actor.SYSTEM);
  }

  static AskWithdrawal askWithdrawal() {
    return new AskWithdrawal(ID, Actor.CITIZEN);
  }

  static ConfirmWithdrawal confirmWithdrawal() {
    return new ConfirmWithdrawal(ID, Actor.CITIZEN);
  }

  static DropWithdrawal dropWithdrawal() {
    return new DropWithdrawal(ID, Actor.CITIZEN);
  }

  static StopDossier stop() {
    return new StopDossier(ID, LEADER_CHI, NOTE);
  }

  static RateDossier rate() {
    return new RateDossier(ID, Actor.CITIZEN, Satisfaction.SATISFIED, null);
  }

  static CorrectDossier correct() {
    return new CorrectDossier(ID, LEADER_CHI, CorrectedField.CHANNEL, "POST", NOTE, AN);
  }

  static CancelDossier cancel() {
    return new CancelDossier(ID, CLERK_AN, CancellationReason.ENTERED_TWICE, NOTE, CHI);
  }

  static RecordSynchronisation synchronise(boolean accepted) {
    return new RecordSynchronisation(
        ID, Actor.SYSTEM, NationalState.IN_PROGRESS, accepted, accepted ? "0" : "-1");
  }

  /** What another system tells of a dossier that it received on Monday and promised for Friday. */
  static RecordPastDossier past(@Nullable OffsetDateTime completedAt, PastStep... steps) {
    return pastWith(FRIDAY_9AM, completedAt, steps);
  }

  static RecordPastDossier pastWith(
      @Nullable OffsetDateTime deadline, @Nullable OffsetDateTime completedAt, PastStep... steps) {
    return new RecordPastDossier(
        ID,
        ADMINISTRATOR,
        HAM_THUAN,
        ONE_STOP,
        new PastDossier(
            "case-4711",
            MONDAY_9AM,
            deadline,
            completedAt,
            "Desk",
            AN,
            "Xây dựng",
            List.of(steps)));
  }

  static PastStep pastStep(String activity) {
    return new PastStep(activity, AN, ONE_STOP, MONDAY_9AM, "complete");
  }

  /** The same wish by somebody of another role. */
  static DossierCommand as(Role role, DossierCommand wish) {
    Actor actor = somebody(role);
    try {
      RecordComponent[] components = wish.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      @Nullable Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] =
            components[i].getName().equals("by") ? actor : components[i].getAccessor().invoke(wish);
      }
      return (DossierCommand) wish.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a command is a record", e);
    }
  }

  /** Somebody of this role. */
  static Actor somebody(Role role) {
    return switch (role) {
      case CITIZEN -> Actor.CITIZEN;
      case SYSTEM -> Actor.SYSTEM;
      case CLERK, SPECIALIST, LEADER, ADMINISTRATOR -> new Actor(role, Cast.BINH);
    };
  }
}

package vn.minhbach.command.dossier;

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
import vn.minhbach.command.dossier.DossierCommand.Opening;
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
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * The rules: what a command makes of a dossier. Pure, and complete: for every state and every
 * command the answer is facts or a {@link DossierRefused} with a named {@link Refusal}.
 */
final class DossierDecider {
  private DossierDecider() {}

  /**
   * Decides.
   *
   * @param dossier absent if there is none under this identifier yet
   * @return at least one fact; none where a past dossier has nothing new, time has brought nothing
   *     about, or a date stays by another calendar
   * @throws DossierRefused if a rule says no
   */
  static List<DossierEvent> decide(
      @Nullable Dossier dossier, DossierCommand command, Circumstances given) {
    if (command instanceof Opening opening) {
      return open(dossier, opening, given);
    }
    if (dossier == null) {
      throw new DossierRefused(Refusal.NO_SUCH_DOSSIER);
    }
    if (command instanceof NoteTime) {
      Gate.requirePlatform(command.by());
      return TimeRules.note(dossier, given);
    }
    if (command instanceof RecountDueDate recount) {
      return Promises.recount(new Act(dossier, command.by(), given), recount);
    }
    return List.of(goOn(dossier, command, given));
  }

  private static List<DossierEvent> open(
      @Nullable Dossier dossier, Opening command, Circumstances given) {
    if (command instanceof RecordPastDossier past) {
      return PastRules.record(dossier, past, given);
    }
    Gate.require(dossier == null, Refusal.ALREADY_OPENED);
    return List.of(
        switch (command) {
          case FileDossier c -> IntakeRules.file(c, given);
          case ReceiveDossier c -> IntakeRules.receive(c, given);
          case TakeInForOther c -> IntakeRules.takeIn(c, given);
          case SettleAtOnce c -> IntakeRules.settleAtOnce(c, given);
          case RecordPastDossier c -> throw new IllegalStateException("decided above: " + c);
        });
  }

  private static DossierEvent goOn(Dossier dossier, DossierCommand command, Circumstances given) {
    Act act = new Act(dossier, command.by(), given);
    return switch (command) {
      case Opening c -> throw new IllegalStateException("not a first command: " + c);
      case NoteTime c -> throw new IllegalStateException("decided above: " + c);
      case RecountDueDate c -> throw new IllegalStateException("decided above: " + c);
      case CheckDossier c -> IntakeRules.check(act);
      case ReceiveFiledDossier c -> IntakeRules.receiveFiled(act);
      case RefuseIntake c -> IntakeRules.refuse(act, c);
      case AskSupplement c -> SupplementRules.ask(act, c);
      case BringSupplement c -> SupplementRules.bring(act, c);
      case TransferDossier c -> ProcessingRules.transfer(act, c);
      case AssignDossier c -> ProcessingRules.assign(act, c);
      case BeginStep c -> ProcessingRules.begin(act, c);
      case CompleteStep c -> ProcessingRules.complete(act, c);
      case HandOnWork c -> ProcessingRules.handOn(act, c);
      case RecordVerification c -> ProcessingRules.verify(act, c);
      case AskOpinion c -> OpinionRules.ask(act, c);
      case RecordOpinion c -> OpinionRules.give(act, c);
      case LapseOpinion c -> OpinionRules.lapse(act, c);
      case SendLinkedTask c -> LinkedTaskRules.send(act, c);
      case CompleteLinkedTask c -> LinkedTaskRules.complete(act, c);
      case SuspendClock c -> SuspensionRules.suspend(act, c);
      case ResumeClock c -> SuspensionRules.resume(act);
      case Apologise c -> ExtensionRules.apologise(act, c);
      case ContestHandOver c -> ResultRules.contest(act, c);
      case RelateDossier c -> CorrectionRules.relate(act, c);
      case AskFinancialDuty c -> FinancialDutyRules.ask(act, c);
      case MeetFinancialDuty c -> FinancialDutyRules.meet(act);
      case GrantExtension c -> ExtensionRules.grant(act, c);
      case DecideDossier c -> ResultRules.decide(act, c);
      case PlaceAtCounter c -> ResultRules.placeAtCounter(act);
      case HandOverResult c -> ResultRules.handOver(act, c);
      case RecordNotCollected c -> ResultRules.notCollected(act);
      case RateDossier c -> ResultRules.rate(act, c);
      case RenewReceipt c -> ReceiptRules.renew(act);
      case AskWithdrawal c -> WithdrawalRules.ask(act);
      case ConfirmWithdrawal c -> WithdrawalRules.confirm(act);
      case DropWithdrawal c -> WithdrawalRules.drop(act);
      case StopDossier c -> WithdrawalRules.stop(act, c);
      case CorrectDossier c -> CorrectionRules.correct(act, c);
      case CancelDossier c -> CorrectionRules.cancel(act, c);
      case RecordSynchronisation c -> SynchronisationRules.record(act, c);
    };
  }
}

package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;
import vn.minhbach.command.dossier.DossierCommand.StopDossier;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.Form;

/**
 * Taking a dossier back (rút hồ sơ, form 05). The citizen asks and confirms; nobody else can, so
 * that no withdrawal is forced on anybody to avoid lateness.
 */
final class WithdrawalRules {
  private static final Set<Stage> WITHDRAWABLE =
      Set.copyOf(
          EnumSet.of(
              Stage.FILED,
              Stage.CHECKED,
              Stage.AWAITING_COMPLETION,
              Stage.IN_TRANSFER,
              Stage.RECEIVED,
              Stage.IN_PROGRESS,
              Stage.AWAITING_SUPPLEMENT,
              Stage.SUSPENDED));

  private WithdrawalRules() {}

  /** A clerk may enter it for somebody at the counter; only the citizen can confirm it. */
  static WithdrawalAsked ask(Act act) {
    Gate.requireStage(act.dossier(), WITHDRAWABLE);
    return new WithdrawalAsked(act.moves(Stage.WITHDRAWAL_ASKED));
  }

  static WithdrawalConfirmed confirm(Act act) {
    Gate.requireCitizen(act.by());
    requireOpen(act);
    Gate.require(act.dossier().stage() == Stage.WITHDRAWAL_ASKED, Refusal.NOTHING_CHANGES);
    return new WithdrawalConfirmed(act.moves(Stage.WITHDRAWAL_CONFIRMED));
  }

  static WithdrawalDropped drop(Act act) {
    Gate.requireCitizen(act.by());
    requireOpen(act);
    Stage back = requireNonNull(act.dossier().stageBeforeWithdrawal());
    return new WithdrawalDropped(act.moves(back));
  }

  static DossierStopped stop(Act act, StopDossier c) {
    Gate.requireStaff(act.by());
    requireOpen(act);
    Gate.require(
        act.dossier().stage() == Stage.WITHDRAWAL_CONFIRMED, Refusal.WITHDRAWAL_NOT_CONFIRMED);
    var stopped = act.at(act.axes().with(Stage.STOPPED)).resolved(act.given().now());
    return new DossierStopped(act.moves(stopped), c.note(), act.given().issued(Form.STOP));
  }

  private static void requireOpen(Act act) {
    Stage stage = act.dossier().stage();
    boolean open = stage == Stage.WITHDRAWAL_ASKED || stage == Stage.WITHDRAWAL_CONFIRMED;
    Gate.require(
        open, WITHDRAWABLE.contains(stage) ? Refusal.NO_WITHDRAWAL_ASKED : Refusal.whileAt(stage));
  }
}

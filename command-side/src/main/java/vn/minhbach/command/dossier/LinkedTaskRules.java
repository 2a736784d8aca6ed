package vn.minhbach.command.dossier;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.LinkedTask;
import vn.minhbach.command.dossier.DossierCommand.CompleteLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.SendLinkedTask;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.Timeliness;

/**
 * Linked agencies (liên thông): all are sent their part at once, each with a clock of its own
 * (Decree 61/2018 art. 19.6). The date on the receipt stays what it is.
 */
final class LinkedTaskRules {
  private static final Set<Stage> ANSWERABLE =
      Set.copyOf(
          EnumSet.of(
              Stage.RECEIVED,
              Stage.IN_PROGRESS,
              Stage.AWAITING_SUPPLEMENT,
              Stage.SUSPENDED,
              Stage.WITHDRAWAL_ASKED,
              Stage.WITHDRAWAL_CONFIRMED));

  private LinkedTaskRules() {}

  static LinkedTaskSent send(Act act, SendLinkedTask c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    if (!c.dueAt().isAfter(act.given().now())) {
      throw new InvalidValue("dueAt", c.dueAt().toString(), "in the future");
    }
    return new LinkedTaskSent(
        act.awaitsOneMore(),
        act.dossier().linkedTasksSent() + 1,
        Text.line("agency", c.agency(), 200),
        Text.line("content", c.content(), 500),
        c.dueAt());
  }

  static LinkedTaskDone complete(Act act, CompleteLinkedTask c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), ANSWERABLE);
    @Nullable LinkedTask task = act.dossier().linkedTasks().get(c.task());
    if (task == null) {
      throw new DossierRefused(Refusal.NO_SUCH_LINKED_TASK);
    }
    return new LinkedTaskDone(
        act.awaitsOneFewer(),
        c.task(),
        task.agency(),
        c.resultNumber() == null ? null : Text.line("resultNumber", c.resultNumber(), 60),
        act.given().now().isAfter(task.dueAt()) ? Timeliness.LATE : Timeliness.ON_TIME);
  }
}

package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Standing;

/**
 * Form 02 (Phiếu yêu cầu bổ sung). Before receipt it only asks; during appraisal it moves the date,
 * by the policy of the procedure version (Decree 61/2018 art. 19.4).
 */
final class SupplementRules {
  private static final int MOST_ITEMS = 50;
  private static final Set<Stage> ASKABLE =
      Set.copyOf(EnumSet.of(Stage.FILED, Stage.CHECKED, Stage.RECEIVED, Stage.IN_PROGRESS));

  private SupplementRules() {}

  static SupplementAsked ask(Act act, AskSupplement c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), ASKABLE);
    if (c.items().isEmpty() || c.items().size() > MOST_ITEMS) {
      throw new InvalidValue(
          "items",
          Integer.toString(c.items().size()),
          "1 to " + MOST_ITEMS + " papers, all at once");
    }
    List<String> items = c.items().stream().map(item -> Text.line("items", item, 500)).toList();
    boolean clockRunning = Gate.AT_WORK.contains(act.dossier().stage());
    Stage next = clockRunning ? Stage.AWAITING_SUPPLEMENT : Stage.AWAITING_COMPLETION;
    return new SupplementAsked(
        act.moves(next),
        act.dossier().supplementRounds() + 1,
        clockRunning,
        items,
        c.note(),
        Form.SUPPLEMENT);
  }

  static SupplementBroughtIn bring(Act act, BringSupplement c) {
    Stage stage = act.dossier().stage();
    boolean awaited = stage == Stage.AWAITING_COMPLETION || stage == Stage.AWAITING_SUPPLEMENT;
    Gate.require(
        awaited,
        Gate.AT_WORK.contains(stage) || Gate.AT_INTAKE.contains(stage)
            ? Refusal.NO_SUPPLEMENT_ASKED
            : Refusal.whileAt(stage));
    boolean clockRunning = stage == Stage.AWAITING_SUPPLEMENT;
    Standing next = act.at(act.axes().with(clockRunning ? Stage.IN_PROGRESS : Stage.FILED));
    @Nullable DueDateChange moved = clockRunning ? Promises.afterSupplement(act) : null;
    if (moved != null) {
      next = next.promising(moved.promise());
    }
    return new SupplementBroughtIn(
        act.moves(next),
        act.dossier().supplementRounds(),
        requireNonNull(act.dossier().supplementAskedAt()),
        c.papers(),
        moved);
  }
}

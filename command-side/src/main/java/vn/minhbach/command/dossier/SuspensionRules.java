package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Suspension;
import vn.minhbach.command.dossier.DossierCommand.SuspendClock;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Standing;

/**
 * The law stops the clock, such as for a public posting or a survey. Never without the law and a
 * leader, never without an end: at that moment the clock goes on by itself.
 */
final class SuspensionRules {
  private static final int LONGEST_DAYS = 366;

  private SuspensionRules() {}

  static ClockSuspended suspend(Act act, SuspendClock c) {
    Gate.requireLeader(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    Gate.require(act.axes().money() != Money.DUE, Refusal.FINANCIAL_DUTY_OPEN);
    boolean far = c.until().isAfter(act.given().now().plusDays(LONGEST_DAYS));
    if (far || !c.until().isAfter(act.given().now())) {
      throw new InvalidValue(
          "until", c.until().toString(), "in the future, within " + LONGEST_DAYS + " days");
    }
    return new ClockSuspended(
        act.moves(Stage.SUSPENDED),
        Text.line("legalBasis", c.legalBasis(), 500),
        c.note(),
        c.until());
  }

  /** By the office when what the law waited for is over, or by itself at its end. */
  static ClockResumed resume(Act act) {
    Gate.requireOffice(act.by());
    Gate.require(
        act.dossier().stage() == Stage.SUSPENDED,
        Gate.AT_WORK.contains(act.dossier().stage())
            ? Refusal.NOT_SUSPENDED
            : Refusal.whileAt(act.dossier().stage()));
    Suspension suspension = requireNonNull(act.dossier().suspension());
    @Nullable DueDateChange moved = Promises.afterSuspension(act, suspension);
    Standing next = act.atWork();
    if (moved != null) {
      next = next.promising(moved.promise());
    }
    return new ClockResumed(act.moves(next), suspension.since(), moved);
  }
}

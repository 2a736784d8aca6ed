package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.ContestHandOver;
import vn.minhbach.command.dossier.DossierCommand.DecideDossier;
import vn.minhbach.command.dossier.DossierCommand.HandOverResult;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.DueDate;

/** From the signature to the citizen's hand. */
final class ResultRules {
  private static final Set<Stage> ENDED_WITHOUT_RESULT =
      Set.copyOf(EnumSet.of(Stage.REFUSED_AT_INTAKE, Stage.STOPPED));

  private ResultRules() {}

  static DossierDecided decide(Act act, DecideDossier c) {
    Gate.requireLeader(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    Gate.require(act.dossier().openStep() == null, Refusal.STEP_OPEN);
    Gate.require(act.axes().money() != Money.DUE, Refusal.FINANCIAL_DUTY_OPEN);
    Gate.require(act.dossier().awaitedOpinions().isEmpty(), Refusal.OPINION_AWAITED);
    Gate.require(act.dossier().linkedTasks().isEmpty(), Refusal.LINKED_TASK_OPEN);
    return new DossierDecided(
        act.moves(Stage.DECIDED),
        c.outcome(),
        Text.line("resultNumber", c.resultNumber(), 60),
        c.note(),
        c.outcome() == Outcome.REFUSED ? act.given().issued(Form.REFUSAL) : null);
  }

  static ResultAtCounter placeAtCounter(Act act) {
    Gate.requireStaff(act.by());
    requireDecided(act);
    Gate.require(act.axes().handOver() == HandOver.NOT_READY, notNotReady(act));
    Standing resolved = act.at(act.axes().with(HandOver.AT_COUNTER)).resolved(act.given().now());
    return new ResultAtCounter(
        act.moves(resolved),
        resolved.timeliness(),
        collectBy(act),
        act.dossier().isShownWhenReady());
  }

  /** Our own dossiers have a procedure that says how long a result lies there. */
  private static @Nullable OffsetDateTime collectBy(Act act) {
    @Nullable ProcedureVersion version = act.given().procedure();
    return version == null
        ? null
        : act.given()
            .schedule()
            .due(version.terms().process().collectWithin(), act.given().now())
            .map(DueDate::at)
            .orElse(null);
  }

  static ResultHandedOver handOver(Act act, HandOverResult c) {
    Gate.requireStaff(act.by());
    requireDecided(act);
    Gate.require(act.axes().handOver() != HandOver.NOT_READY, Refusal.NOT_AT_COUNTER);
    Gate.require(act.axes().handOver() != HandOver.HANDED_OVER, Refusal.ALREADY_HANDED_OVER);
    return new ResultHandedOver(act.moves(HandOver.HANDED_OVER), c.receiver(), c.proof());
  }

  /** Somebody was told that they have it, and says that they do not. */
  static HandOverContested contest(Act act, ContestHandOver c) {
    Gate.requireCitizen(act.by());
    Gate.require(
        act.axes().handOver() == HandOver.HANDED_OVER && act.dossier().pastNumber() == null,
        Refusal.NOT_HANDED_OVER);
    return new HandOverContested(act.stays(), c.note());
  }

  static ResultNotCollected notCollected(Act act) {
    Gate.requireOffice(act.by());
    requireDecided(act);
    Gate.require(act.axes().handOver() != HandOver.NOT_READY, Refusal.NOT_AT_COUNTER);
    Gate.require(act.axes().handOver() != HandOver.NOT_COLLECTED, Refusal.NOTHING_CHANGES);
    Gate.require(act.axes().handOver() == HandOver.AT_COUNTER, Refusal.ALREADY_HANDED_OVER);
    return new ResultNotCollected(
        act.moves(HandOver.NOT_COLLECTED), requireNonNull(act.dossier().atCounterSince()));
  }

  static DossierRated rate(Act act, RateDossier c) {
    Gate.requireCitizen(act.by());
    Gate.require(
        c.receipt() == null || c.receipt() == act.dossier().receiptGeneration(),
        Refusal.RECEIPT_REPLACED);
    boolean ended =
        act.axes().handOver() == HandOver.HANDED_OVER
            || ENDED_WITHOUT_RESULT.contains(act.dossier().stage());
    Gate.require(ended, Refusal.NOT_ENDED);
    Gate.require(!act.dossier().isRated(), Refusal.ALREADY_RATED);
    return new DossierRated(act.stays(), c.satisfaction());
  }

  private static void requireDecided(Act act) {
    Stage stage = act.dossier().stage();
    Gate.require(
        stage == Stage.DECIDED,
        Gate.AT_WORK.contains(stage) ? Refusal.NOT_DECIDED : Refusal.whileAt(stage));
  }

  private static Refusal notNotReady(Act act) {
    return act.axes().handOver() == HandOver.HANDED_OVER
        ? Refusal.ALREADY_HANDED_OVER
        : Refusal.ALREADY_AT_COUNTER;
  }
}

package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Step;
import vn.minhbach.command.dossier.DossierCommand.AssignDossier;
import vn.minhbach.command.dossier.DossierCommand.BeginStep;
import vn.minhbach.command.dossier.DossierCommand.CompleteStep;
import vn.minhbach.command.dossier.DossierCommand.HandOnWork;
import vn.minhbach.command.dossier.DossierCommand.RecordVerification;
import vn.minhbach.command.dossier.DossierCommand.TransferDossier;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.InternalProcess.StepLimit;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.DueDate;
import vn.minhbach.shared.time.TimeLimit;

/** What desks do with a dossier between receipt and decision. */
final class ProcessingRules {
  /** Reassigning must stay possible while the citizen is awaited: people leave. */
  private static final Set<Stage> ASSIGNABLE =
      Set.copyOf(EnumSet.of(Stage.RECEIVED, Stage.IN_PROGRESS, Stage.AWAITING_SUPPLEMENT));

  private ProcessingRules() {}

  static DossierTransferred transfer(Act act, TransferDossier c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    UnitCode from = act.dossier().standing().unit();
    Gate.require(!from.equals(c.to()), Refusal.NOTHING_CHANGES);
    return new DossierTransferred(
        act.moves(act.atWork().heldBy(c.to(), null)),
        from,
        c.to(),
        act.dossier().isSlipIssued() ? null : act.given().issued(Form.CONTROL_SLIP));
  }

  static DossierAssigned assign(Act act, AssignDossier c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), ASSIGNABLE);
    Standing now = act.dossier().standing();
    @Nullable OfficerId from = now.officer();
    Gate.require(!c.to().equals(from), Refusal.NOTHING_CHANGES);
    Standing next = act.dossier().stage() == Stage.RECEIVED ? act.atWork() : now;
    return new DossierAssigned(act.moves(next.heldBy(now.unit(), c.to())), from, c.to());
  }

  static StepBegun begin(Act act, BeginStep c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    Gate.require(act.dossier().openStep() == null, Refusal.STEP_OPEN);
    String name = Text.line("step", c.step(), 200);
    @Nullable StepLimit limits = limits(act, name);
    return new StepBegun(
        act.moves(Stage.IN_PROGRESS),
        name,
        limits == null ? null : due(act, limits.legal()),
        limits == null || limits.committed() == null ? null : due(act, limits.committed()));
  }

  static StepCompleted complete(Act act, CompleteStep c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    String name = Text.line("step", c.step(), 200);
    @Nullable Step open = act.dossier().openStep();
    Gate.require(open != null && open.name().equals(name), Refusal.STEP_NOT_OPEN);
    Step done = requireNonNull(open);
    return new StepCompleted(
        act.stays(),
        name,
        done.begunAt(),
        kept(act, done.legalDueAt()),
        kept(act, done.committedDueAt()));
  }

  private static @Nullable StepLimit limits(Act act, String step) {
    @Nullable ProcedureVersion version = act.given().procedure();
    return version == null ? null : version.terms().process().step(step).orElse(null);
  }

  private static @Nullable OffsetDateTime due(Act act, TimeLimit limit) {
    return act.given().schedule().due(limit, act.given().now()).map(DueDate::at).orElse(null);
  }

  private static @Nullable Timeliness kept(Act act, @Nullable OffsetDateTime dueAt) {
    if (dueAt == null) {
      return null;
    }
    return act.given().now().isAfter(dueAt) ? Timeliness.LATE : Timeliness.ON_TIME;
  }

  static WorkHandedOn handOn(Act act, HandOnWork c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    Standing now = act.dossier().standing();
    boolean same = now.unit().equals(c.toUnit()) && c.to().equals(now.officer());
    Gate.require(!same, Refusal.NOTHING_CHANGES);
    return new WorkHandedOn(
        act.moves(act.atWork().heldBy(c.toUnit(), c.to())),
        now.unit(),
        now.officer(),
        c.toUnit(),
        c.to());
  }

  static DossierVerified verify(Act act, RecordVerification c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    if (c.verifiedAt().isAfter(act.given().now())) {
      throw new InvalidValue("verifiedAt", c.verifiedAt().toString(), "not in the future");
    }
    return new DossierVerified(act.moves(Stage.IN_PROGRESS), c.verifiedAt(), c.note());
  }
}

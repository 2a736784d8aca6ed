package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Intake;
import vn.minhbach.command.dossier.DossierCommand.CancelDossier;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.RelateDossier;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierRelated;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** Mistakes are corrected by two people and stay visible; nothing is ever deleted. */
final class CorrectionRules {
  private CorrectionRules() {}

  static DossierCorrected correct(Act act, CorrectDossier c) {
    Gate.requireStaff(act.by());
    Gate.require(act.dossier().stage() != Stage.CANCELLED, Refusal.ALREADY_CANCELLED);
    Gate.requireSecondPerson(act.by(), c.approver());
    @Nullable Intake intake = act.dossier().intake();
    if (intake == null) {
      throw new DossierRefused(Refusal.TAKEN_OVER);
    }
    Gate.requireLeaderSomewhere(act.by(), c.approver(), act.given(), Refusal.LEADER_NEEDED);
    if (c.field() == CorrectedField.PROCEDURE_CASE) {
      return correctCase(act, c);
    }
    String from = current(intake, c.field());
    String to = valid(c.field(), c.to());
    Gate.require(!from.equals(to), Refusal.NOTHING_CHANGES);
    return new DossierCorrected(act.stays(), c.field(), from, to, c.note(), c.approver(), null);
  }

  /** Another case may have another limit: the date moves, and both stay in the history. */
  private static DossierCorrected correctCase(Act act, CorrectDossier c) {
    Gate.require(act.dossier().stage() != Stage.DECIDED, Refusal.ALREADY_DECIDED);
    ProcedureRef was = requireNonNull(act.dossier().standing().procedure());
    ProcedureVersion version = requireNonNull(act.given().procedure());
    ProcedureRef corrected = version.ref(new CaseKey(c.to()));
    Gate.require(!corrected.caseKey().equals(was.caseKey()), Refusal.NOTHING_CHANGES);
    @Nullable DueDateChange moved = Promises.asCase(act, corrected.caseKey());
    Standing next = act.dossier().standing().as(corrected);
    if (moved != null) {
      next = next.promising(moved.promise());
    }
    return new DossierCorrected(
        act.moves(next),
        c.field(),
        was.caseKey().value(),
        corrected.caseKey().value(),
        c.note(),
        c.approver(),
        moved);
  }

  static DossierRelated relate(Act act, RelateDossier c) {
    Gate.requireStaff(act.by());
    Gate.require(!c.other().equals(act.dossier().id()), Refusal.NOTHING_CHANGES);
    return new DossierRelated(act.stays(), c.other(), c.relation());
  }

  static DossierCancelled cancel(Act act, CancelDossier c) {
    Gate.requireStaff(act.by());
    Gate.require(act.dossier().stage() != Stage.CANCELLED, Refusal.ALREADY_CANCELLED);
    Gate.requireSecondPerson(act.by(), c.approver());
    Gate.requireLeaderSomewhere(act.by(), c.approver(), act.given(), Refusal.LEADER_NEEDED);
    Gate.require(act.axes().handOver() != HandOver.HANDED_OVER, Refusal.ALREADY_HANDED_OVER);
    return new DossierCancelled(act.moves(Stage.CANCELLED), c.reason(), c.note(), c.approver());
  }

  private static String current(Intake intake, CorrectedField field) {
    return switch (field) {
      case CHANNEL -> intake.channel().name();
      case PROCEDURE_CASE -> throw new IllegalStateException("decided above");
      case OWNER -> named(intake.owner());
      case SUBMITTER -> named(intake.submitter());
    };
  }

  private static String valid(CorrectedField field, String to) {
    return switch (field) {
      case CHANNEL -> IntakeRules.known(channel(to)).name();
      case PROCEDURE_CASE -> throw new IllegalStateException("decided above");
      case OWNER, SUBMITTER -> new PersonRef(to).value();
    };
  }

  private static Channel channel(String name) {
    return Arrays.stream(Channel.values())
        .filter(channel -> channel.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new InvalidValue("to", name, "one of " + Arrays.toString(Channel.values())));
  }

  /** A certified copy may have been handed to somebody whose name nobody asked for. */
  private static String named(@Nullable PersonRef person) {
    return person == null ? "" : person.value();
  }
}

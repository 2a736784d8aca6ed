package vn.minhbach.command.dossier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Intake;
import vn.minhbach.command.dossier.DossierCommand.CancelDossier;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.PersonRef;

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
    String from = current(intake, c.field());
    String to = valid(c.field(), c.to());
    Gate.require(!from.equals(to), Refusal.NOTHING_CHANGES);
    return new DossierCorrected(act.stays(), c.field(), from, to, c.note(), c.approver());
  }

  static DossierCancelled cancel(Act act, CancelDossier c) {
    Gate.requireStaff(act.by());
    Gate.require(act.dossier().stage() != Stage.CANCELLED, Refusal.ALREADY_CANCELLED);
    Gate.requireSecondPerson(act.by(), c.approver());
    Gate.require(act.axes().handOver() != HandOver.HANDED_OVER, Refusal.ALREADY_HANDED_OVER);
    return new DossierCancelled(act.moves(Stage.CANCELLED), c.reason(), c.note(), c.approver());
  }

  private static String current(Intake intake, CorrectedField field) {
    return switch (field) {
      case CHANNEL -> intake.channel().name();
      case OWNER -> named(intake.owner());
      case SUBMITTER -> named(intake.submitter());
    };
  }

  private static String valid(CorrectedField field, String to) {
    return switch (field) {
      case CHANNEL -> IntakeRules.known(channel(to)).name();
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

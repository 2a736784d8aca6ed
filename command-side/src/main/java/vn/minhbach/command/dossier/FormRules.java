package vn.minhbach.command.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.Apologise;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.DecideDossier;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveFiledDossier;
import vn.minhbach.command.dossier.DossierCommand.RefuseIntake;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.DossierCommand.StopDossier;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.command.dossier.DossierCommand.TransferDossier;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.Form;

/**
 * What an act issues if it is not refused: exactly the forms that its facts will carry, so that no
 * number is drawn in vain. An agency that receives what another took in for it issues a receipt of
 * its own and writes a line of its own: its register has to be complete without the other's.
 */
final class FormRules {
  private FormRules() {}

  /** In the order of their numbers; a line in the register counts as form 07. */
  static List<Form> issuedBy(@Nullable Dossier dossier, DossierCommand command) {
    return switch (command) {
      case ReceiveDossier _, ReceiveFiledDossier _, TakeInForOther _ ->
          List.of(Form.RECEIPT, Form.REGISTER);
      case SettleAtOnce _ -> List.of(Form.REGISTER);
      case AskSupplement _ -> List.of(Form.SUPPLEMENT);
      case RefuseIntake _ -> List.of(Form.REFUSAL);
      case DecideDossier c -> c.outcome() == Outcome.REFUSED ? List.of(Form.REFUSAL) : List.of();
      case GrantExtension _, Apologise _ -> List.of(Form.APOLOGY);
      case StopDossier _ -> List.of(Form.STOP);
      case TransferDossier _ ->
          dossier != null && dossier.isSlipIssued() ? List.of() : List.of(Form.CONTROL_SLIP);
      default -> List.of(); // The others put nothing on paper.
    };
  }
}

package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;
import vn.minhbach.command.chain.Chains;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.ForProcedure;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.PersonRef;

/**
 * The office, looking back for whoever comes again. What is settled at once neither follows nor is
 * followed: one person may need many certified copies a day.
 */
final class ChainingReception implements Reception {
  private final Reception office;
  private final Chains chains;

  ChainingReception(Reception office, Chains chains) {
    this.office = office;
    this.chains = chains;
  }

  @Override
  public Circumstances of(@Nullable Dossier dossier, DossierCommand command) {
    Circumstances given = office.of(dossier, command);
    return dossier == null ? entering(command, given) : known(dossier, command, given);
  }

  @Override
  public Circumstances imagine(@Nullable Dossier dossier, DossierCommand command) {
    return office.imagine(dossier, command);
  }

  @Override
  public void arm(@Nullable Dossier before, Dossier now, DossierCommand command) {
    office.arm(before, now, command);
  }

  private Circumstances entering(DossierCommand command, Circumstances given) {
    return switch (command) {
      case FileDossier c -> following(c, c.owner(), c.agency(), given);
      case ReceiveDossier c -> following(c, c.owner(), c.agency(), given);
      // Whose clock it will be: elsewhere it would look new.
      case TakeInForOther c -> following(c, c.owner(), c.competent(), given);
      default -> given; // The others open nothing that is followed.
    };
  }

  private Circumstances following(
      ForProcedure c, PersonRef owner, AgencyCode competent, Circumstances given) {
    return chains
        .enter(c.dossier(), owner, c.procedure(), competent, given.now())
        .map(given::following)
        .orElse(given);
  }

  private Circumstances known(Dossier dossier, DossierCommand command, Circumstances given) {
    if (command instanceof CorrectDossier c && c.field() == CorrectedField.OWNER) {
      chains.correct(dossier.id(), new PersonRef(c.to()));
    }
    return given;
  }
}

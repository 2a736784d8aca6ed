package vn.minhbach.command.dossier;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Intake;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.command.people.KnownPeople;
import vn.minhbach.shared.dossier.PersonRef;

/** The office, remembering who comes, so that nobody has to say everything twice. */
final class RememberingReception implements Reception {
  private final Reception office;
  private final KnownPeople people;

  RememberingReception(Reception office, KnownPeople people) {
    this.office = office;
    this.people = people;
  }

  @Override
  public Circumstances of(@Nullable Dossier dossier, DossierCommand command) {
    Circumstances given = office.of(dossier, command);
    if (dossier == null) {
      opening(command, given);
    } else if (command instanceof CorrectDossier c) {
      correcting(dossier, c, given);
    }
    return given;
  }

  @Override
  public Circumstances imagine(@Nullable Dossier dossier, DossierCommand command) {
    return office.imagine(dossier, command);
  }

  @Override
  public void arm(@Nullable Dossier before, Dossier now, DossierCommand command) {
    office.arm(before, now, command);
  }

  private void opening(DossierCommand command, Circumstances given) {
    switch (command) {
      case FileDossier c -> remember(c, given, c.submitter(), c.owner());
      case ReceiveDossier c -> remember(c, given, c.submitter(), c.owner());
      case TakeInForOther c -> remember(c, given, c.submitter(), c.owner());
      case SettleAtOnce c -> {
        if (c.submitter() != null) {
          remember(c, given, c.submitter());
        }
      }
      default -> {} // The others bring nobody.
    }
  }

  private void remember(DossierCommand.Opening c, Circumstances given, PersonRef... who) {
    Stream.of(who).forEach(person -> people.remember(person, c.dossier(), c.agency(), given.now()));
  }

  /** Whom the mistake was about is not found by it any more. */
  private void correcting(Dossier dossier, CorrectDossier c, Circumstances given) {
    @Nullable Intake intake = dossier.intake();
    @Nullable PersonRef was =
        switch (c.field()) {
          case OWNER -> intake == null ? null : intake.owner();
          case SUBMITTER -> intake == null ? null : intake.submitter();
          case CHANNEL, PROCEDURE_CASE -> null;
        };
    if (was != null) {
      people.drop(was);
      people.remember(
          new PersonRef(c.to()), dossier.id(), dossier.standing().agency(), given.now());
    }
  }
}

package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** Brings a dossier to where a test needs it, by the rules themselves. */
final class Story {
  private final ProcedureVersion procedure;
  private final List<DossierEvent> facts = new ArrayList<>();
  private @Nullable Dossier dossier;

  private Story(ProcedureVersion procedure) {
    this.procedure = procedure;
  }

  static Story under(ProcedureVersion procedure) {
    return new Story(procedure);
  }

  /** Goes on with a wish that the rules must allow. */
  Story then(OffsetDateTime now, DossierCommand command) {
    for (DossierEvent fact : decided(now, command)) {
      facts.add(fact);
      dossier = Dossier.evolve(dossier, fact);
    }
    return this;
  }

  /** What would come of a wish; nothing has changed afterwards. */
  List<DossierEvent> decided(OffsetDateTime now, DossierCommand command) {
    return DossierDecider.decide(dossier, command, Cast.circumstances(now, procedure));
  }

  ProcedureVersion procedure() {
    return procedure;
  }

  List<DossierEvent> facts() {
    return List.copyOf(facts);
  }

  @Nullable Dossier dossier() {
    return dossier;
  }
}

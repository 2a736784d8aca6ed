package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;

/** Where a decision gets its circumstances from: the office at work, or a test's fixed ones. */
@FunctionalInterface
interface Reception {
  /** The circumstances of this command on this dossier; absent if there is none yet. */
  Circumstances of(@Nullable Dossier dossier, DossierCommand command);

  /** The same for an act that nobody does: nothing is drawn for it. */
  default Circumstances imagine(Dossier dossier, DossierCommand command) {
    return of(dossier, command);
  }

  /** Sets the alarm of a dossier by how it stands now, in the transaction of its facts. */
  default void arm(Dossier dossier) {
    // Where rules are tried alone, nobody waits.
  }
}

package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;

/** Where a decision gets its circumstances from: the office at work, or a test's fixed ones. */
@FunctionalInterface
interface Reception {
  /** The circumstances of this command on this dossier; absent if there is none yet. */
  Circumstances of(@Nullable Dossier dossier, DossierCommand command);

  /** Sets the alarm of a dossier by how it stands now, in the transaction of its facts. */
  default void arm(Dossier dossier) {
    // Where rules are tried alone, nobody waits.
  }
}

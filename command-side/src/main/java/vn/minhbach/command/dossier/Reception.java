package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;

/** Where a decision gets its circumstances from: the office at work, or a test's fixed ones. */
@FunctionalInterface
interface Reception {
  /** The circumstances of this command on this dossier; absent if there is none yet. */
  Circumstances of(@Nullable Dossier dossier, DossierCommand command);

  /** The same for an act that nobody does: nothing is drawn for it, and no code is anybody's. */
  default Circumstances imagine(@Nullable Dossier dossier, DossierCommand command) {
    return of(dossier, command);
  }

  /**
   * Sets the next alarm of a dossier, in the transaction of its facts.
   *
   * @param before how it stood; absent if it was opened just now
   */
  default void arm(@Nullable Dossier before, Dossier now, DossierCommand command) {
    // Where rules are tried alone, nobody waits.
  }
}

package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;

/** Where a decision gets its circumstances from: the office at work, or a test's fixed ones. */
@FunctionalInterface
interface Reception {
  /** The circumstances of this command on this dossier; absent if there is none yet. */
  Circumstances of(@Nullable Dossier dossier, DossierCommand command);
}

package vn.minhbach.ops.importing;

import java.util.Set;

/** What became of a dossier of the file under the rules. */
sealed interface Checked {

  /** It can be sent. */
  record Taken(PastDossier dossier, Set<Warning> warnings) implements Checked {}

  /** Nothing of it is sent. */
  record NotTaken(Refusal refusal) implements Checked {}
}

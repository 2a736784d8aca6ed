package vn.minhbach.command.deadline;

import java.time.Instant;

/** What a fact says about the deadlines of its dossier. */
sealed interface Declaration {
  /**
   * This deadline holds from now on, in place of any that stood under the same name.
   *
   * @param deadline its name within the dossier, at most 60 letters
   * @param dueAt the moment by which time has to be noted of it
   */
  record Declared(String deadline, Instant dueAt) implements Declaration {}

  /** This deadline holds no longer: it was met, noted, or its clock stands. */
  record Withdrawn(String deadline) implements Declaration {}

  /** None holds any longer. */
  record AllWithdrawn() implements Declaration {}
}

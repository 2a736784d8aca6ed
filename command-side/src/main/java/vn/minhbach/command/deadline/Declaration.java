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
  record Declared(DeadlineKind kind, String deadline, Instant dueAt) implements Declaration {}

  /** This deadline holds no longer: it was met, or noted. */
  record Withdrawn(String deadline) implements Declaration {}

  /** None of this kind holds any longer. */
  record KindWithdrawn(DeadlineKind kind) implements Declaration {}

  /** None holds any longer, of any kind, and no clock stands. */
  record AllWithdrawn() implements Declaration {}

  /** The clock of these stands: they hold, but none can fall due. */
  record Held(DeadlineKind kind) implements Declaration {}

  /** The clock of these goes on. */
  record Released(DeadlineKind kind) implements Declaration {}
}

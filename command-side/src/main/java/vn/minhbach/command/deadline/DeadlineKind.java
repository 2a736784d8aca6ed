package vn.minhbach.command.deadline;

/** Deadlines whose clocks stand and go together. */
enum DeadlineKind {
  /** The date that the citizen was promised. */
  PROMISE,
  /** A warning that this date is near. */
  WARNING,
  /** To be handed to the unit, or agency, that settles it. */
  TRANSFER,
  /** An opinion that was asked. */
  OPINION,
  /** The part of a linked agency. */
  LINKED_AGENCY,
  /** A step of the internal process. */
  STEP,
  /** The end of a stop by law. */
  SUSPENSION,
  /** A result that waits for the citizen. */
  COLLECTION
}

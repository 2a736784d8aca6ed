package vn.minhbach.ops.demo;

/** Something that happens to a dossier and not to most others. */
enum Turn {
  /** Papers are missing before receipt, and are brought. */
  COMPLETION,
  /** It is not received. */
  INTAKE_REFUSAL,
  /** Papers are missing during appraisal, and are brought. */
  SUPPLEMENT,
  /** The agency that is asked for its opinion keeps silent. */
  SILENCE,
  /** A leader apologises and grants one new date. */
  EXTENSION,
  /** The citizen takes it back. */
  WITHDRAWAL,
  /** The citizen asks to take it back, and thinks better of it. */
  SECOND_THOUGHTS,
  /** The channel was entered wrong. */
  CORRECTION,
  /** It was entered by mistake. */
  CANCELLATION,
  /** The result is a reasoned no. */
  REFUSAL,
  /** The result is less than was asked for. */
  PART,
  /** Nobody comes for the result. */
  NO_COLLECTION
}

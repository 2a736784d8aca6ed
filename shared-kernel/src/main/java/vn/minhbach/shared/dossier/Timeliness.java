package vn.minhbach.shared.dossier;

/** How a resolved dossier stands to its promise. */
public enum Timeliness {
  /** Before the promised date. */
  EARLY,
  /** On the promised date (for a limit in hours: by the promised moment). */
  ON_TIME,
  /** After the promised date (for a limit in hours: after the promised moment). */
  LATE,
  /** No date was promised. */
  UNPROMISED
}

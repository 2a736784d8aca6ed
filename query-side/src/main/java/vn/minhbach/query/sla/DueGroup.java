package vn.minhbach.query.sla;

/** How near a promised date is. */
public enum DueGroup {
  /** It has passed. */
  OVERDUE,
  /** Before the next working day begins. */
  TODAY,
  /** On the next working day. */
  IN_1,
  /** On the second working day from today. */
  IN_2,
  /** On the third working day from today. */
  IN_3,
  /** After that. */
  LATER,
  /** There is none. */
  UNPROMISED
}

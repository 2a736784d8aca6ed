package vn.minhbach.query.board;

/** What is counted, each on the local day on which it happened, as that day was written. */
public enum Counter {
  /** The clock started. */
  RECEIVED,
  /** Resolved before the promised date. */
  RESOLVED_EARLY,
  /** Resolved on the promised date. */
  RESOLVED_ON_TIME,
  /** Resolved after it. */
  RESOLVED_LATE,
  /** Resolved with no date promised. */
  RESOLVED_UNPROMISED,
  /** Stopped at the citizen's request. */
  STOPPED,
  /** Resolved after the promised moment, late by the date or not. */
  LATE_BY_INSTANT,
  /** Received and then cancelled, on the day of receipt; counts nowhere else. */
  CANCELLED,
  /** Promised for this day (or received on it already overdue), and not resolved in time. */
  FALLS_DUE,
  /** Left the ones that fell due, on this day: resolved late, or stopped late. */
  LEAVES_LATE,
  /** Left on the very day on which it fell due, by a limit in hours. */
  LEAVES_LATE_SAME_DAY
}

package vn.minhbach.query.fairness;

/** What became of a first promise. */
enum Fate {
  /** The result is not at the counter: a broken promise, once the day is over. */
  OPEN,
  /** The result was at the counter in time. */
  KEPT,
  /** It was not, or the dossier was stopped or cancelled after the promise was broken. */
  MISSED,
  /** Stopped at the citizen's request before that. */
  WITHDRAWN,
  /** Cancelled before that. */
  CANCELLED
}

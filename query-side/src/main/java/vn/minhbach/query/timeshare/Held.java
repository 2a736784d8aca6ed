package vn.minhbach.query.timeshare;

import java.time.Duration;

/**
 * Time that somebody had.
 *
 * @param turns how many turns ended; a dossier that comes back counts again
 * @param time their calendar time, nights and days off included
 */
public record Held(int turns, Duration time) {
  /** Nothing. */
  public static final Held NONE = new Held(0, Duration.ZERO);

  Held plus(Held more) {
    return new Held(turns + more.turns, time.plus(more.time));
  }
}

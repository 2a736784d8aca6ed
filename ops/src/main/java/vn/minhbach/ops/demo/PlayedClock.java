package vn.minhbach.ops.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import vn.minhbach.shared.InvalidValue;

/**
 * A clock that stands at moments of the past while a week is played, and joins the real clock at
 * the end. It never goes back, whatever the real clock does. Safe for use by many threads; clocks
 * made by {@link #withZone} share one time.
 */
public final class PlayedClock extends Clock {
  private final Clock real;
  private final ZoneId zone;
  private final AtomicReference<Reading> reading;

  /** A clock that stands at {@code start}, in UTC, until it is moved or joins {@code real}. */
  public PlayedClock(Instant start, Clock real) {
    this(real, ZoneOffset.UTC, new AtomicReference<>(new Reading(start, false)));
    requireNoFuture(start);
  }

  private PlayedClock(Clock real, ZoneId zone, AtomicReference<Reading> reading) {
    this.real = real;
    this.zone = zone;
    this.reading = reading;
  }

  /**
   * Stands at this moment from now on.
   *
   * @throws InvalidValue if it is before the moment shown now, or has not come yet
   * @throws IllegalStateException if this clock has joined the real one
   */
  public void moveTo(Instant moment) {
    requireNoFuture(moment);
    reading.updateAndGet(
        now -> {
          if (now.joined()) {
            throw new IllegalStateException("this clock has joined the real one");
          }
          if (moment.isBefore(now.latest())) {
            throw new InvalidValue("moment", moment.toString(), "not before " + now.latest());
          }
          return new Reading(moment, false);
        });
  }

  /** Follows the real clock from now on. */
  public void join() {
    reading.updateAndGet(now -> new Reading(now.latest(), true));
  }

  @Override
  public Instant instant() {
    Instant shown = real.instant();
    return reading
        .updateAndGet(
            now -> now.joined() && shown.isAfter(now.latest()) ? new Reading(shown, true) : now)
        .latest();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new PlayedClock(real, other, reading);
  }

  private void requireNoFuture(Instant moment) {
    if (moment.isAfter(real.instant())) {
      throw new InvalidValue("moment", moment.toString(), "not in the future");
    }
  }

  /** The latest moment shown, and whether the real clock leads. */
  private record Reading(Instant latest, boolean joined) {}
}

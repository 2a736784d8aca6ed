package vn.minhbach.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test sets. It goes on by a millisecond whenever somebody looks at it. */
public final class SetClock extends Clock {
  private static final Duration TICK = Duration.ofMillis(1);

  private final AtomicReference<Instant> next;

  /** Shows this moment first. */
  public SetClock(Instant start) {
    this.next = new AtomicReference<>(start);
  }

  /** Shows this moment next. */
  public void set(Instant moment) {
    next.set(moment);
  }

  @Override
  public Instant instant() {
    return next.getAndUpdate(shown -> shown.plus(TICK));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(next.get(), zone);
  }
}

package vn.minhbach.query.page;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.shared.time.VietnamTime;

/** Time as pages feel it pass, in Việt Nam. */
public final class PassingTime {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** What changes together is shown together; and nobody is shown more than five a second. */
  private static final Duration SETTLE = Duration.ofMillis(200);

  private static final int MOST_CHANGES = 1_000;

  private final InstantSource clock;
  private final Scheduler timer;

  /**
   * Reads this clock.
   *
   * @param timer where ticks come from, and what follows them is rendered
   */
  public PassingTime(InstantSource clock, Scheduler timer) {
    this.clock = clock;
    this.timer = timer;
  }

  /** Now. */
  public OffsetDateTime now() {
    return VietnamTime.at(clock.instant());
  }

  /** Now, and again after each minute. */
  public Flux<OffsetDateTime> minutes() {
    return ticks(MINUTE).map(tick -> now());
  }

  /** At once, and again after each such time; ticks that nobody takes are left out. */
  public Flux<Long> ticks(Duration every) {
    return Flux.interval(Duration.ZERO, every, timer).onBackpressureDrop();
  }

  /** The latest of what comes within a fifth of a second. */
  public <T> Flux<T> settled(Flux<T> changes) {
    return changes.bufferTimeout(MOST_CHANGES, SETTLE, timer, true).map(List::getLast);
  }

  Scheduler timer() {
    return timer;
  }
}

package vn.minhbach.command.rounds;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing again and again on a thread of its own, and rests between as long as the last
 * round said, in real time. A round that fails is said once and tried again after a second, for as
 * long as it takes. Stopping waits for the round in hand; the thread is never interrupted, because
 * H2 closes a file in which a thread is interrupted.
 */
public final class Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final Supplier<Duration> round;

  private @Nullable Thread thread;
  private volatile CountDownLatch stopped = new CountDownLatch(0);

  /**
   * Prepares it.
   *
   * @param name of the thread, and in the log
   * @param round answers how long to rest after it
   */
  public Rounds(String name, Supplier<Duration> round) {
    this.name = name;
    this.round = round;
  }

  /** Begins, with a round at once; nothing happens if it is going already. */
  public synchronized void start() {
    if (isRunning()) {
      return;
    }
    CountDownLatch stop = new CountDownLatch(1);
    stopped = stop;
    thread = Thread.ofPlatform().name(name).daemon().start(() -> goRound(stop));
  }

  /** Waits for the round in hand, ten seconds at most. */
  public synchronized void stop() {
    stopped.countDown();
    @Nullable Thread going = thread;
    thread = null;
    if (going != null) {
      try {
        if (!going.join(PATIENCE)) {
          LOG.warn("rounds={} stopped=false", name);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether it was started and not stopped since. */
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void goRound(CountDownLatch stop) {
    boolean failing = false;
    try {
      Duration rest = Duration.ZERO;
      while (!stop.await(rest.toNanos(), TimeUnit.NANOSECONDS)) {
        try {
          rest = round.get();
          if (failing) {
            LOG.info("rounds={} failing=false", name);
          }
          failing = false;
        } catch (RuntimeException fault) {
          if (!failing) {
            LOG.warn("rounds={} failing=true", name, fault);
          }
          failing = true;
          rest = AFTER_FAILURE;
        }
      }
    } catch (InterruptedException e) {
      // Nobody here does that; whoever did wants it to end.
      Thread.currentThread().interrupt();
    } finally {
      stop.countDown();
    }
  }
}

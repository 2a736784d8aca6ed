package vn.minhbach.command.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.rounds.Rounds;

/**
 * Fires the alarms of the agenda when their time has come, in the order of their time, on any
 * number of nodes: one thread a node, which asks the indexed agenda and never looks through
 * dossiers. Whatever a clock does, forward or back, all that is due is fired at the next look; what
 * was noted is not due again.
 *
 * <p>What fails is tried again when its lease ends. What was taken when a node died likewise.
 */
public final class AgendaSweeper implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(AgendaSweeper.class);
  private static final Duration SHORTEST_REST = Duration.ofMillis(1);
  private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(1);
  private static final int MOST = 100;
  private static final int AT_ONCE = 8;

  private final Agenda agenda;
  private final TimeKeeper keeper;
  private final Scheduler firing;
  private final Clock clock;
  private final Duration lease;
  private final Duration longestRest;
  private final Rounds rounds = new Rounds("agenda", this::sweep);

  private final LongAdder fired = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private volatile Duration lateness = Duration.ZERO;
  private volatile @Nullable Instant sweptAt;

  /**
   * Prepares it.
   *
   * @param firing where the keeper is asked; it may wait there
   * @param lease how long an alarm is this node's once taken, and how long its keeper may take
   * @param longestRest how long at most until the agenda is looked at again
   */
  AgendaSweeper(
      Agenda agenda,
      TimeKeeper keeper,
      Scheduler firing,
      Clock clock,
      Duration lease,
      Duration longestRest) {
    this.agenda = agenda;
    this.keeper = keeper;
    this.firing = firing;
    this.clock = clock;
    this.lease = lease;
    this.longestRest = longestRest;
  }

  @Override
  public void start() {
    rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }

  /**
   * What it has done. Asks the database how many alarms are set: not for an event loop's thread.
   */
  public AgendaFigures figures() {
    return new AgendaFigures(agenda.armed(), fired.sum(), failed.sum(), lateness, sweptAt);
  }

  /** The moment of the next alarm, past or to come; empty if none is set. Asks the database. */
  public Optional<Instant> nextAlarm() {
    return agenda.nextWake(Instant.EPOCH);
  }

  /**
   * Fires all that is due and waits until none of it is left, whoever fires it: for whoever moves
   * the clock by hand. Not for an event loop's thread.
   *
   * @throws IllegalStateException if something stays due for a minute
   */
  public void catchUp() throws InterruptedException {
    long giveUp = System.nanoTime() + LONGEST_CATCH_UP.toNanos();
    while (nextAlarm().filter(alarm -> !alarm.isAfter(clock.instant())).isPresent()) {
      sweep();
      if (System.nanoTime() > giveUp) {
        throw new IllegalStateException("alarms stay due: " + nextAlarm());
      }
      Thread.sleep(SHORTEST_REST);
    }
  }

  /** One look at the agenda; answers how long to rest. */
  private Duration sweep() {
    Instant now = clock.instant();
    List<Alarm> due = agenda.take(now, lease, MOST);
    // The one place on this side that waits for a publisher: its thread is its own.
    Flux.fromIterable(due)
        .takeWhile(alarm -> rounds.isRunning())
        .flatMap(this::fire, AT_ONCE)
        .blockLast();
    sweptAt = now;
    return due.isEmpty() ? restAfter(now) : Duration.ZERO;
  }

  private Duration restAfter(Instant now) {
    Duration wait =
        agenda.nextWake(now).map(wake -> Duration.between(now, wake)).orElse(longestRest);
    if (wait.compareTo(longestRest) > 0) {
      return longestRest;
    }
    return wait.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : wait;
  }

  private Mono<Void> fire(Alarm alarm) {
    return Mono.defer(() -> keeper.note(alarm.dossier()))
        .subscribeOn(firing)
        .timeout(lease)
        .then()
        .doOnSuccess(done -> fired(alarm))
        .onErrorResume(fault -> failed(alarm, fault));
  }

  private void fired(Alarm alarm) {
    fired.increment();
    lateness = Duration.between(alarm.wakeAt(), clock.instant());
  }

  private Mono<Void> failed(Alarm alarm, Throwable fault) {
    failed.increment();
    // No message: it may quote what nobody should read here.
    LOG.warn("dossier={} noted=false fault={}", alarm.dossier(), fault.getClass().getName());
    return Mono.empty();
  }
}

package vn.minhbach.ops.standalone;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import vn.minhbach.command.deadline.AgendaFigures;
import vn.minhbach.command.deadline.AgendaSweeper;
import vn.minhbach.command.deadline.Hunt;
import vn.minhbach.command.deadline.UnarmedDeadlines;

/**
 * What the agenda does: {@code minhbach.deadlines.armed}, {@code .unarmed} and {@code .lateness}
 * (of the last alarm, in seconds) as gauges, {@code .fired} and {@code .failed} as counters.
 */
final class DeadlinesMeters implements MeterBinder {
  private static final double MILLIS = 1000;

  private final AgendaSweeper sweeper;
  private final UnarmedDeadlines hunter;

  DeadlinesMeters(AgendaSweeper sweeper, UnarmedDeadlines hunter) {
    this.sweeper = sweeper;
    this.hunter = hunter;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("minhbach.deadlines.armed", () -> sweeper.figures().armed())
        .description("Alarms that are set, of all nodes")
        .register(registry);
    Gauge.builder("minhbach.deadlines.unarmed", () -> unarmed(hunter.hunt()))
        .description("Deadlines that would pass in silence; not a number while nobody can tell")
        .register(registry);
    Gauge.builder(
            "minhbach.deadlines.lateness", () -> sweeper.figures().lateness().toMillis() / MILLIS)
        .description("How long after its moment the last alarm was fired")
        .baseUnit("seconds")
        .register(registry);
    FunctionCounter.builder("minhbach.deadlines.fired", sweeper, s -> of(s).fired())
        .description("Alarms that this node saw noted")
        .register(registry);
    FunctionCounter.builder("minhbach.deadlines.failed", sweeper, s -> of(s).failed())
        .description("Firings that ended in an error; each is tried again")
        .register(registry);
  }

  private static double unarmed(Hunt hunt) {
    return hunt.state() == Hunt.State.BLIND ? Double.NaN : hunt.findings().size();
  }

  private static AgendaFigures of(AgendaSweeper sweeper) {
    return sweeper.figures();
  }
}

package vn.minhbach.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Two gauges a view: {@code minhbach.view.behind} in events, {@code minhbach.view.lag} in seconds.
 */
public final class ProjectionsMeters implements MeterBinder {
  private static final double MILLIS = 1000;

  private final Projections projections;

  /** Measures these. */
  public ProjectionsMeters(Projections projections) {
    this.projections = projections;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (String view : projections.views()) {
      Gauge.builder("minhbach.view.behind", () -> projections.progress(view).behind())
          .description("Events that are not in the view yet")
          .tag("view", view)
          .register(registry);
      Gauge.builder("minhbach.view.lag", () -> projections.progress(view).lag().toMillis() / MILLIS)
          .description("Age of the last event in the view while others wait")
          .baseUnit("seconds")
          .tag("view", view)
          .register(registry);
    }
  }
}

package vn.minhbach.ops.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.minhbach.query.projection.Progress;
import vn.minhbach.query.projection.Progress.State;
import vn.minhbach.query.projection.Projections;

/**
 * Waits until all views hold all facts, and tells how far they are every two seconds. However long
 * that takes: it gives up only on views that do not move.
 */
final class CatchUp {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);
  private static final Duration TELL_EVERY = Duration.ofSeconds(2);
  private static final double NANOS = 1e9;

  private final Projections projections;
  private final PrintWriter told;

  /** Waits for these, telling here. */
  CatchUp(Projections projections, PrintWriter told) {
    this.projections = projections;
    this.told = told;
  }

  /**
   * Waits.
   *
   * @throws ViewsStandStill if a view met an event that it cannot fold, or none moved for a minute
   */
  void await() throws InterruptedException {
    long began = System.nanoTime();
    long all = farthest(projections.progress());
    long movedAt = began;
    long toldAt = began;
    long least = Long.MAX_VALUE;
    List<Progress> views = projections.progress();
    while (views.stream().anyMatch(view -> view.behind() > 0)) {
      long now = System.nanoTime();
      long behind = views.stream().mapToLong(Progress::behind).sum();
      if (behind < least) {
        least = behind;
        movedAt = now;
      }
      if (views.stream().anyMatch(view -> view.state() == State.HALTED)
          || now - movedAt > PATIENCE.toNanos()) {
        throw new ViewsStandStill(standing(views));
      }
      if (now - toldAt > TELL_EVERY.toNanos()) {
        toldAt = now;
        tell(all - farthest(views), all, (now - began) / NANOS);
      }
      Thread.sleep(LOOK_EVERY);
      views = projections.progress();
    }
  }

  private static long farthest(List<Progress> views) {
    return views.stream().mapToLong(Progress::behind).max().orElse(0);
  }

  private void tell(long done, long all, double seconds) {
    double left = seconds * (all - done) / Math.max(done, 1);
    told.printf(
        Locale.ROOT,
        "  %,d of %,d events (%d %%), %,.0f events/s, %,.0f s left%n",
        done,
        all,
        100 * done / Math.max(all, 1),
        done / seconds,
        left);
    told.flush();
  }

  private static String standing(List<Progress> views) {
    return views.stream()
        .filter(view -> view.behind() > 0)
        .map(
            view ->
                "View %s stands still, %,d events behind: %s"
                    .formatted(
                        view.view(),
                        view.behind(),
                        view.fault() == null ? view.state() : view.fault()))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}

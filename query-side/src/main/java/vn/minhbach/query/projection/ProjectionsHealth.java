package vn.minhbach.query.projection;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down as soon as one view stands still, and says which and why. */
public final class ProjectionsHealth implements HealthIndicator {
  private final Projections projections;

  /** Watches these. */
  public ProjectionsHealth(Projections projections) {
    this.projections = projections;
  }

  @Override
  public Health health() {
    List<Progress> all = projections.progress();
    Health.Builder health =
        all.stream().allMatch(ProjectionsHealth::moves) ? Health.up() : Health.down();
    all.forEach(view -> health.withDetail(view.view(), detail(view)));
    return health.build();
  }

  private static boolean moves(Progress view) {
    return switch (view.state()) {
      case RUNNING, STANDING_BY -> true;
      case STOPPED, RETRYING, HALTED -> false;
    };
  }

  private static String detail(Progress view) {
    String standing = view.state() + ", " + view.behind() + " events behind";
    return view.fault() == null ? standing : standing + ": " + view.fault();
  }
}

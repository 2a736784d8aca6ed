package vn.minhbach.ops.standalone;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.minhbach.command.deadline.Finding;
import vn.minhbach.command.deadline.Hunt;
import vn.minhbach.command.deadline.UnarmedDeadlines;

/**
 * Down while a deadline would pass in silence, and says which: a dossier whose declared deadline
 * has no alarm, or an alarm that nobody fired. Unknown while nobody can tell.
 */
final class DeadlinesHealth implements HealthIndicator {
  private static final int MOST_NAMED = 20;

  private final UnarmedDeadlines hunter;

  DeadlinesHealth(UnarmedDeadlines hunter) {
    this.hunter = hunter;
  }

  @Override
  public Health health() {
    Hunt hunt = hunter.hunt();
    List<Finding> findings = hunt.findings();
    Health.Builder health = Health.up();
    if (!findings.isEmpty()) {
      health = Health.down();
    } else if (hunt.state() == Hunt.State.BLIND) {
      health = Health.unknown();
    }
    return health
        .withDetail("state", hunt.state())
        .withDetail("unarmed", findings.size())
        .withDetail("first", findings.stream().limit(MOST_NAMED).map(Finding::toString).toList())
        .build();
  }
}

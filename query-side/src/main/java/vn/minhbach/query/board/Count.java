package vn.minhbach.query.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;

/**
 * One dossier counted once.
 *
 * @param day the local day on which it counts
 */
record Count(String agency, String field, LocalDate day, Counter counter) {

  /**
   * All that a dossier counts as where it stands. A source whose dossiers end before they begin, or
   * fall due before they come in, is counted on the day of receipt: no day has fewer than none.
   */
  static List<Count> of(@Nullable Standing standing) {
    if (standing == null || standing.receivedAt() == null) {
      return List.of();
    }
    LocalDate received = standing.receivedAt().toLocalDate();
    Days days = new Days(standing.agency().value(), standing.field().name(), received);
    if (standing.axes().stage() == Stage.CANCELLED) {
      return List.of(days.count(received, Counter.CANCELLED));
    }
    List<Count> counts = new ArrayList<>();
    counts.add(days.count(received, Counter.RECEIVED));
    @Nullable Promise promise = standing.promise();
    @Nullable OffsetDateTime resolvedAt = standing.resolvedAt();
    if (resolvedAt != null) {
      counts.add(days.count(resolvedAt.toLocalDate(), resolution(standing)));
    }
    if (promise != null) {
      addLateness(promise, resolvedAt, standing.axes().stage(), days, counts);
    }
    return counts;
  }

  private static void addLateness(
      Promise promise,
      @Nullable OffsetDateTime resolvedAt,
      Stage stage,
      Days days,
      List<Count> counts) {
    LocalDate due = promise.dueAt().toLocalDate();
    if (resolvedAt == null) {
      counts.add(days.count(due, Counter.FALLS_DUE));
      return;
    }
    LocalDate resolved = resolvedAt.toLocalDate();
    if (stage != Stage.STOPPED && promise.isPastDue(resolvedAt)) {
      counts.add(days.count(resolved, Counter.LATE_BY_INSTANT));
    }
    if (promise.judge(resolvedAt) == Timeliness.LATE) {
      Count fallsDue = days.count(due, Counter.FALLS_DUE);
      Count leaves = days.count(resolved, Counter.LEAVES_LATE);
      counts.add(fallsDue);
      counts.add(leaves);
      if (leaves.day().equals(fallsDue.day())) {
        counts.add(days.count(resolved, Counter.LEAVES_LATE_SAME_DAY));
      }
    }
  }

  private static Counter resolution(Standing standing) {
    if (standing.axes().stage() == Stage.STOPPED) {
      return Counter.STOPPED;
    }
    return switch (standing.timeliness()) {
      case EARLY -> Counter.RESOLVED_EARLY;
      case ON_TIME -> Counter.RESOLVED_ON_TIME;
      case LATE -> Counter.RESOLVED_LATE;
      case UNPROMISED -> Counter.RESOLVED_UNPROMISED;
    };
  }

  /**
   * Nothing counts before the day of receipt, nor after the last day whose year has four digits: a
   * mistyped date of a source must not sort before all others.
   */
  private record Days(String agency, String field, LocalDate received) {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    Count count(LocalDate day, Counter counter) {
      LocalDate counted = day.isBefore(received) ? received : day;
      return new Count(agency, field, counted.isAfter(LAST) ? LAST : counted, counter);
    }
  }
}

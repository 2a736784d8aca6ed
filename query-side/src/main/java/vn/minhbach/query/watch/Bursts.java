package vn.minhbach.query.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import vn.minhbach.shared.time.Wording;

/** Pattern 21: finds what no hand does one by one among the steps of one officer and day. */
final class Bursts {
  private static final int FEWEST = 3;
  private static final Duration WITHIN = Duration.ofSeconds(60);

  private Bursts() {}

  /** One entry for each burst, and one for each step that was too quick and is in none. */
  static List<WatchEntry> among(String officer, SortedSet<CompletedStep> completed) {
    List<CompletedStep> steps = List.copyOf(completed);
    List<WatchEntry> found = new ArrayList<>();
    int from = 0;
    while (from < steps.size()) {
      int end = endOfBurst(steps, from);
      if (end > from) {
        found.add(burst(officer, steps.subList(from, end)));
        from = end;
      } else {
        quick(officer, steps.get(from), found);
        from++;
      }
    }
    return found;
  }

  /** Goes on as long as any three neighbours lie within a minute; {@code from} if none begins. */
  private static int endOfBurst(List<CompletedStep> steps, int from) {
    int end = from;
    for (int last = from + FEWEST - 1; last < steps.size(); last++) {
      CompletedStep first = steps.get(last - FEWEST + 1);
      if (Duration.between(first.at(), steps.get(last).at()).compareTo(WITHIN) > 0) {
        break;
      }
      end = last + 1;
    }
    return end;
  }

  private static WatchEntry burst(String officer, List<CompletedStep> steps) {
    return entry(
        officer,
        steps.getLast(),
        new Wording(
            steps.size() + " bước hoàn thành liền nhau, cứ 3 bước trong một phút",
            steps.size() + " steps completed in one go, every three within a minute"),
        Map.of(
            "steps",
            Integer.toString(steps.size()),
            "since",
            steps.getFirst().at().toString(),
            "dossiers",
            Long.toString(steps.stream().map(CompletedStep::dossier).distinct().count())));
  }

  private static void quick(String officer, CompletedStep step, List<WatchEntry> found) {
    Duration took = Duration.between(step.begunAt(), step.at());
    if (took.compareTo(WITHIN) < 0) {
      found.add(
          entry(
              officer,
              step,
              new Wording("Một bước chỉ mất " + Span.vi(took), "A step that took " + Span.en(took)),
              Map.of("seconds", Long.toString(took.toSeconds()))));
    }
  }

  private static WatchEntry entry(
      String officer, CompletedStep step, Wording said, Map<String, String> data) {
    return new WatchEntry(
        step.dossier(), step.code(), step.unit(), officer, step.at(), said, new TreeMap<>(data));
  }
}

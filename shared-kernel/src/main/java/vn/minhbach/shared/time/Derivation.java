package vn.minhbach.shared.time;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a due date was found, complete enough to be checked with a wall calendar.
 *
 * @param start when the clock started, at +07:00
 * @param limit what was allowed
 * @param rule how it was counted
 * @param legalBasis the text behind the rule, in Vietnamese
 * @param calendarVersion the calendar it was counted by
 * @param estimatedYears years touched for which the calendar knows no official decision
 * @param counted every day used up, in order; none for a limit in clock hours, which asks no day
 * @param skipped every day passed over while counting, in order; likewise none
 * @param roll how the end moved off a day off; only for a limit in calendar days
 */
public record Derivation(
    OffsetDateTime start,
    TimeLimit limit,
    CountingRule rule,
    String legalBasis,
    String calendarVersion,
    List<Integer> estimatedYears,
    List<CountedDay> counted,
    List<SkippedDay> skipped,
    @Nullable Roll roll) {
  public Derivation {
    start = VietnamTime.local(start);
    estimatedYears = List.copyOf(estimatedYears);
    counted = List.copyOf(counted);
    skipped = List.copyOf(skipped);
  }
}

package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/**
 * The engine against {@link NaiveCounter}, as often as {@code minhbach.cases} says (10,000 in every
 * build).
 */
class DifferentialTest {
  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 0, 0);
  private static final int MINUTES_WITH_ROOM = 640 * 24 * 60;

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void working_days_equal_the_naive_count(
      @ForAll("starts") LocalDateTime start, @ForAll @IntRange(min = 1, max = 50) int amount) {
    assertThat(due(TimeLimit.workingDays(amount), start))
        .isEqualTo(NaiveCounter.workingDays(start, amount));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void calendar_days_equal_the_naive_count(
      @ForAll("starts") LocalDateTime start, @ForAll @IntRange(min = 1, max = 75) int amount) {
    assertThat(due(TimeLimit.days(amount), start)).isEqualTo(NaiveCounter.days(start, amount));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void working_hours_equal_the_naive_count(
      @ForAll("starts") LocalDateTime start, @ForAll @IntRange(min = 1, max = 60) int amount) {
    assertThat(due(TimeLimit.workingHours(amount), start))
        .isEqualTo(NaiveCounter.workingHours(start, amount));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void working_minutes_equal_the_naive_count(
      @ForAll("starts") LocalDateTime start, @ForAll @IntRange(min = 1, max = 3600) int amount) {
    assertThat(due(TimeLimit.workingMinutes(amount), start))
        .isEqualTo(NaiveCounter.workingMinutes(start, amount));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void same_day_results_equal_the_naive_count(@ForAll("starts") LocalDateTime start) {
    assertThat(due(TimeLimit.SAME_DAY, start)).isEqualTo(NaiveCounter.sameDay(start));
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void days_counted_and_skipped_are_the_days_of_the_naive_calendar(
      @ForAll("starts") LocalDateTime start, @ForAll @IntRange(min = 1, max = 50) int amount) {
    Derivation how =
        Cast.OFFICE.due(TimeLimit.workingDays(amount), atOffice(start)).orElseThrow().derivation();

    LocalDate first = start.toLocalDate().plusDays(1);
    List<LocalDate> passed = first.datesUntil(how.counted().getLast().date().plusDays(1)).toList();
    assertThat(how.counted().stream().map(CountedDay::date))
        .containsExactlyElementsOf(passed.stream().filter(NaiveCounter::isWorking).toList());
    assertThat(how.skipped().stream().map(SkippedDay::date))
        .containsExactlyElementsOf(
            passed.stream().filter(day -> !NaiveCounter.isWorking(day)).toList());
  }

  /** Any minute, half of them near the edges of sessions and of 15:00, that ends within 2026. */
  @Provide
  Arbitrary<LocalDateTime> starts() {
    Arbitrary<LocalDateTime> anyMinute =
        Arbitraries.integers().between(0, MINUTES_WITH_ROOM).map(FIRST::plusMinutes);
    Arbitrary<Integer> edges = Arbitraries.of(0, 419, 420, 689, 690, 809, 810, 900, 901, 1020);
    Arbitrary<LocalDateTime> onEdges =
        Combinators.combine(Arbitraries.integers().between(0, 639), edges)
            .as((day, minute) -> FIRST.plusDays(day).plusMinutes(minute));
    return Arbitraries.oneOf(anyMinute, onEdges);
  }

  private static LocalDateTime due(TimeLimit limit, LocalDateTime start) {
    return Cast.OFFICE.due(limit, atOffice(start)).orElseThrow().at().toLocalDateTime();
  }

  private static OffsetDateTime atOffice(LocalDateTime local) {
    return local.atOffset(ZoneOffset.ofHours(7));
  }
}

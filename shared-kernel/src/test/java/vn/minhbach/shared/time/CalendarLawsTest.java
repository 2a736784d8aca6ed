package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.shared.time.Cast.CALENDAR;
import static vn.minhbach.shared.time.Cast.OFFICE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start, every limit and every year. */
class CalendarLawsTest {
  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
  private static final long SECONDS = 105L * 365 * 86_400;
  private static final List<TimeLimit.Unit> COUNTED =
      List.of(
          TimeLimit.Unit.WORKING_DAYS,
          TimeLimit.Unit.DAYS,
          TimeLimit.Unit.WORKING_HOURS,
          TimeLimit.Unit.WORKING_MINUTES);

  @Property(tries = 2000)
  void a_later_start_is_never_due_earlier(
      @ForAll("limits") TimeLimit limit,
      @ForAll("starts") OffsetDateTime start,
      @ForAll @IntRange(max = 1_000_000) int secondsLater) {
    assertThat(due(limit, start.plusSeconds(secondsLater)).at())
        .isAfterOrEqualTo(due(limit, start).at());
  }

  @Property(tries = 2000)
  void a_longer_limit_is_never_due_earlier(
      @ForAll("limits") TimeLimit limit,
      @ForAll("starts") OffsetDateTime start,
      @ForAll @IntRange(max = 100) int more) {
    TimeLimit longer =
        limit.amount() == 0 ? limit : new TimeLimit(limit.amount() + more, limit.unit());

    assertThat(due(longer, start).at()).isAfterOrEqualTo(due(limit, start).at());
  }

  @Property(tries = 2000)
  void due_is_inside_office_hours_of_a_working_day_and_after_the_start(
      @ForAll("limits") TimeLimit limit, @ForAll("starts") OffsetDateTime start) {
    DueDate due = due(limit, start);

    assertThat(CALENDAR.isWorkingDay(due.day())).isTrue();
    assertThat(due.at()).isAfter(start);
    assertThat(OFFICE.sessionsOn(due.day()))
        .anyMatch(
            session ->
                !due.at().toLocalTime().isBefore(session.opens())
                    && !due.at().toLocalTime().isAfter(session.closes()));
  }

  @Property(tries = 2000)
  void adding_working_days_and_counting_them_agree(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 1000) int count) {
    assertThat(CALENDAR.workingDaysBetween(date, CALENDAR.plusWorkingDays(date, count)))
        .isEqualTo(count);
  }

  @Property(tries = 2000)
  void working_days_add_up_in_any_order(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 500) int one,
      @ForAll @IntRange(max = 500) int other) {
    assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(date, one), other))
        .isEqualTo(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(date, other), one))
        .isEqualTo(CALENDAR.plusWorkingDays(date, one + other));
  }

  @Property(tries = 2000)
  void counts_between_dates_are_additive_and_antisymmetric(
      @ForAll("dates") LocalDate a, @ForAll("dates") LocalDate b, @ForAll("dates") LocalDate c) {
    assertThat(CALENDAR.workingDaysBetween(a, b) + CALENDAR.workingDaysBetween(b, c))
        .isEqualTo(CALENDAR.workingDaysBetween(a, c));
    assertThat(CALENDAR.workingDaysBetween(a, b)).isEqualTo(-CALENDAR.workingDaysBetween(b, a));
  }

  @Property(tries = 2000)
  void a_working_day_is_what_the_count_steps_over(@ForAll("dates") LocalDate date) {
    assertThat(CALENDAR.workingDaysBetween(date.minusDays(1), date))
        .isEqualTo(CALENDAR.isWorkingDay(date) ? 1 : 0);
  }

  @Property(tries = 2000)
  void the_limit_in_working_hours_is_the_office_time_until_due(
      @ForAll("starts") OffsetDateTime start, @ForAll @IntRange(min = 1, max = 200) int hours) {
    DueDate due = due(TimeLimit.workingHours(hours), start);

    assertThat(OFFICE.workingTimeBetween(start.toInstant(), due.at().toInstant()))
        .isEqualTo(Duration.ofHours(hours));
    assertThat(
            due.derivation().counted().stream()
                .flatMap(day -> day.hours().stream())
                .map(Session::length)
                .reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofHours(hours));
  }

  @Property(tries = 2000)
  void a_limit_in_hours_is_the_same_limit_in_minutes(
      @ForAll("starts") OffsetDateTime start, @ForAll @IntRange(min = 1, max = 200) int hours) {
    DueDate inMinutes = due(TimeLimit.workingMinutes(hours * 60), start);
    DueDate inHours = due(TimeLimit.workingHours(hours), start);

    assertThat(inMinutes.at()).isEqualTo(inHours.at());
    assertThat(inMinutes.precision()).isEqualTo(inHours.precision());
    assertThat(inMinutes.derivation().counted()).isEqualTo(inHours.derivation().counted());
  }

  @Property(tries = 2000)
  void a_wait_moves_the_due_moment_by_the_working_minutes_waited(
      @ForAll("starts") OffsetDateTime start,
      @ForAll @IntRange(min = 1, max = 200) int hours,
      @ForAll @IntRange(min = 1, max = 10_000) int waited) {
    DueDate first = due(TimeLimit.workingHours(hours), start);
    DueDate moved = due(TimeLimit.workingMinutes(waited), first.at());

    assertThat(moved.at())
        .isEqualTo(due(TimeLimit.workingMinutes(hours * 60 + waited), start).at());
    assertThat(OFFICE.workingTimeBetween(first.at().toInstant(), moved.at().toInstant()))
        .isEqualTo(Duration.ofMinutes(waited));
  }

  @Property(tries = 2000)
  void hours_on_the_clock_are_the_time_on_the_clock(
      @ForAll("starts") OffsetDateTime start, @ForAll @IntRange(min = 1, max = 1000) int hours) {
    assertThat(Duration.between(start, due(TimeLimit.clockHours(hours), start).at()))
        .isEqualTo(Duration.ofHours(hours));
  }

  @Property(tries = 2000)
  void office_time_is_additive_and_antisymmetric(
      @ForAll("starts") OffsetDateTime start,
      @ForAll @IntRange(max = 3_000_000) int one,
      @ForAll @IntRange(max = 3_000_000) int other) {
    Instant a = start.toInstant();
    Instant b = a.plusSeconds(one);
    Instant c = b.plusSeconds(other);

    assertThat(OFFICE.workingTimeBetween(a, b).plus(OFFICE.workingTimeBetween(b, c)))
        .isEqualTo(OFFICE.workingTimeBetween(a, c));
    assertThat(OFFICE.workingTimeBetween(c, a))
        .isEqualTo(OFFICE.workingTimeBetween(a, c).negated());
  }

  @Property(tries = 2000)
  void the_derivation_partitions_the_days_from_start_to_due(
      @ForAll("limits") TimeLimit limit, @ForAll("starts") OffsetDateTime start) {
    DueDate due = due(limit, start);
    Derivation how = due.derivation();
    List<LocalDate> counted = how.counted().stream().map(CountedDay::date).toList();
    List<LocalDate> skipped = how.skipped().stream().map(SkippedDay::date).toList();
    List<LocalDate> over =
        how.roll() == null ? List.of() : how.roll().over().stream().map(SkippedDay::date).toList();

    assertThat(
            Stream.of(counted, skipped, over)
                .flatMap(List::stream)
                .filter(day -> day.isAfter(start.toLocalDate()) && day.isBefore(due.day()))
                .distinct()
                .sorted())
        .containsExactlyElementsOf(
            start
                .toLocalDate()
                .plusDays(1)
                .datesUntil(later(due.day(), start.toLocalDate().plusDays(1)))
                .toList());
    assertThat(skipped).doesNotContainAnyElementsOf(counted).noneMatch(CALENDAR::isWorkingDay);
    assertThat(over).noneMatch(CALENDAR::isWorkingDay);
  }

  @Property(tries = 2000)
  void legal_quarters_follow_each_other_without_gap(@ForAll("dates") LocalDate date) {
    ReportingBoundaries legal = ReportingBoundaries.LEGAL;
    ReportingPeriod quarter = legal.quarterOf(date);

    assertThat(quarter.contains(date)).isTrue();
    assertThat(legal.yearOf(date).contains(quarter.first())).isTrue();
    assertThat(legal.yearOf(date).contains(quarter.last())).isTrue();
    assertThat(quarter.next(legal).first()).isEqualTo(quarter.last().plusDays(1));
    assertThat(quarter.next(legal).previous(legal)).isEqualTo(quarter);
    assertThat(ReportingPeriod.parse(quarter.id(), legal)).isEqualTo(quarter);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(1, 38_000).map(LocalDate.of(1990, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<OffsetDateTime> starts() {
    return Arbitraries.longs()
        .between(0, SECONDS)
        .map(seconds -> VietnamTime.at(FIRST.plusSeconds(seconds)));
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    Arbitrary<TimeLimit> counted =
        Combinators.combine(Arbitraries.of(COUNTED), Arbitraries.integers().between(1, 120))
            .as((unit, amount) -> new TimeLimit(amount, unit));
    return Arbitraries.oneOf(counted, Arbitraries.just(TimeLimit.SAME_DAY));
  }

  private static DueDate due(TimeLimit limit, OffsetDateTime start) {
    return OFFICE.due(limit, start).orElseThrow();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}

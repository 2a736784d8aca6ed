package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.shared.time.Cast.CALENDAR;
import static vn.minhbach.shared.time.Cast.OFFICE;
import static vn.minhbach.shared.time.Cast.at;
import static vn.minhbach.shared.time.Cast.on;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.InvalidValue;

/** The rungs of a ladder of warnings, counted back from a due moment. */
class NoticeBeforeTest {
  private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");
  private static final long SECONDS = 100L * 365 * 86_400;

  @ParameterizedTest
  @CsvSource({
    "the day before,               2026-11-26T17:00, 1, WORKING_DAYS, 2026-11-25T07:00",
    "over a holiday,               2026-11-25T17:00, 1, WORKING_DAYS, 2026-11-23T07:00",
    "over a weekend,               2026-11-23T17:00, 1, WORKING_DAYS, 2026-11-20T07:00",
    "three over both,              2026-11-26T17:00, 3, WORKING_DAYS, 2026-11-20T07:00",
    "on a worked Saturday,         2026-01-12T17:00, 1, WORKING_DAYS, 2026-01-10T07:00",
    "from a worked Saturday,       2026-01-10T17:00, 1, WORKING_DAYS, 2026-01-09T07:00",
    "over Tết,                     2026-02-23T07:40, 1, WORKING_DAYS, 2026-02-13T07:00",
    "from a day off,               2026-11-24T10:00, 1, WORKING_DAYS, 2026-11-23T07:00",
    "within a session,             2026-11-25T17:00, 2, WORKING_HOURS, 2026-11-25T15:00",
    "over lunch,                   2026-11-25T14:00, 1, WORKING_HOURS, 2026-11-25T11:00",
    "a session's length,           2026-11-25T15:30, 2, WORKING_HOURS, 2026-11-25T13:30",
    "a day's length,               2026-11-25T17:00, 8, WORKING_HOURS, 2026-11-25T07:00",
    "over a night and a holiday,   2026-11-25T07:30, 1, WORKING_HOURS, 2026-11-23T16:30",
    "from midnight,                2026-11-26T00:00, 1, WORKING_HOURS, 2026-11-25T16:00",
    "from a Sunday,                2026-11-22T10:00, 1, WORKING_HOURS, 2026-11-20T16:00",
    "ninety minutes,               2026-11-25T14:00, 90, WORKING_MINUTES, 2026-11-25T10:30",
    "an hour at night,             2026-11-24T00:10, 1, CLOCK_HOURS, 2026-11-23T23:10",
  })
  void notice_is_given_that_much_ahead(
      String lead, String due, int amount, TimeLimit.Unit unit, String notice) {
    assertThat(OFFICE.noticeBefore(at(due), new TimeLimit(amount, unit)))
        .as(lead)
        .isEqualTo(at(notice));
  }

  @Test
  void the_due_moment_may_be_written_at_any_offset() {
    OffsetDateTime inUtc = at("2026-11-26T06:00").withOffsetSameInstant(ZoneOffset.UTC);

    assertThat(OFFICE.noticeBefore(inUtc, TimeLimit.workingDays(1)))
        .isEqualTo(at("2026-11-25T07:00"));
  }

  @Test
  void a_lead_that_is_no_working_time_is_refused() {
    for (TimeLimit lead : List.of(TimeLimit.days(2), TimeLimit.SAME_DAY, TimeLimit.NONE)) {
      assertThatThrownBy(() -> OFFICE.noticeBefore(at("2026-11-25T17:00"), lead))
          .isInstanceOf(InvalidValue.class)
          .hasMessageStartingWith("lead: ");
    }
  }

  @ParameterizedTest
  @CsvSource({"3, WORKING_DAYS", "20, WORKING_HOURS", "1000, WORKING_MINUTES"})
  void a_lead_that_reaches_back_before_the_calendar_is_refused(int amount, TimeLimit.Unit unit) {
    assertThatThrownBy(
            () -> OFFICE.noticeBefore(at("1990-01-03T17:00"), new TimeLimit(amount, unit)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("date: ");
  }

  @Test
  void working_days_are_counted_back_to_the_first_of_the_calendar() {
    assertThat(CALENDAR.minusWorkingDays(on("1990-01-03"), 1)).isEqualTo(on("1990-01-02"));
    assertThat(CALENDAR.minusWorkingDays(on("2026-11-24"), 0)).isEqualTo(on("2026-11-24"));
    assertThatThrownBy(() -> CALENDAR.minusWorkingDays(on("1990-01-01"), 1))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> CALENDAR.minusWorkingDays(on("2026-11-24"), -1))
        .isInstanceOf(InvalidValue.class);
  }

  @Property(tries = 2000)
  void working_days_counted_forward_from_the_notice_reach_the_due_day(
      @ForAll("moments") OffsetDateTime due, @ForAll @IntRange(min = 1, max = 200) int days) {
    OffsetDateTime notice = OFFICE.noticeBefore(due, TimeLimit.workingDays(days));

    assertThat(OFFICE.due(TimeLimit.workingDays(days), notice).orElseThrow().day())
        .isEqualTo(CALENDAR.workingDayFrom(due.toLocalDate()));
    assertThat(notice).isEqualTo(OFFICE.openingOf(notice.toLocalDate()));
  }

  @Property(tries = 2000)
  void office_time_counted_forward_from_the_notice_reaches_the_due_moment(
      @ForAll("moments") OffsetDateTime start,
      @ForAll @IntRange(min = 1, max = 200) int hours,
      @ForAll @IntRange(min = 1, max = 12_000) int minutes) {
    OffsetDateTime due = OFFICE.due(TimeLimit.workingHours(hours), start).orElseThrow().at();
    OffsetDateTime notice = OFFICE.noticeBefore(due, TimeLimit.workingMinutes(minutes));

    assertThat(OFFICE.due(TimeLimit.workingMinutes(minutes), notice).orElseThrow().at())
        .isEqualTo(due);
  }

  @Property(tries = 2000)
  void the_notice_is_the_last_moment_with_that_much_office_time_left(
      @ForAll("moments") OffsetDateTime due, @ForAll @IntRange(min = 1, max = 12_000) int minutes) {
    Instant notice = OFFICE.noticeBefore(due, TimeLimit.workingMinutes(minutes)).toInstant();

    assertThat(OFFICE.workingTimeBetween(notice, due.toInstant()))
        .isEqualTo(Duration.ofMinutes(minutes));
    assertThat(OFFICE.workingTimeBetween(notice.plusSeconds(1), due.toInstant()))
        .isEqualTo(Duration.ofMinutes(minutes).minusSeconds(1));
  }

  @Provide
  Arbitrary<OffsetDateTime> moments() {
    return Arbitraries.longs()
        .between(0, SECONDS)
        .map(seconds -> VietnamTime.at(FIRST.plusSeconds(seconds)));
  }
}

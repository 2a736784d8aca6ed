package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.shared.time.Cast.OFFICE;
import static vn.minhbach.shared.time.Cast.at;
import static vn.minhbach.shared.time.Cast.due;
import static vn.minhbach.shared.time.Cast.on;
import static vn.minhbach.shared.time.Cast.session;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.InvalidValue;

class DueDateTest {
  @ParameterizedTest
  @CsvSource({
    "2025-04-25T09:00, 3, WORKING_DAYS, 2025-04-29T17:00",
    "2026-01-08T09:00, 2, WORKING_DAYS, 2026-01-10T17:00",
    "2026-02-12T09:00, 3, WORKING_DAYS, 2026-02-24T17:00",
    "2026-02-02T09:00, 15, DAYS, 2026-02-23T17:00",
    "2026-04-14T09:00, 20, DAYS, 2026-05-04T17:00",
    "2026-08-20T09:00, 3, WORKING_DAYS, 2026-08-24T17:00",
    "2026-08-28T09:00, 5, WORKING_DAYS, 2026-09-09T17:00",
    "2026-11-20T09:00, 2, WORKING_DAYS, 2026-11-25T17:00",
    "2026-11-20T15:30, 8, WORKING_HOURS, 2026-11-23T15:30",
    "2026-02-13T16:40, 1, WORKING_HOURS, 2026-02-23T07:40",
  })
  void the_vectors_of_the_law_hold(String start, int amount, TimeLimit.Unit unit, String due) {
    assertThat(due(new TimeLimit(amount, unit), start).at()).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T06:10, 2026-11-23T17:00, SAME_DAY",
    "2026-11-23T15:00, 2026-11-23T17:00, SAME_DAY",
    "2026-11-23T15:00:01, 2026-11-25T17:00, SAME_DAY_AFTER_15",
    "2026-11-23T23:59, 2026-11-25T17:00, SAME_DAY_AFTER_15",
    "2026-11-21T08:00, 2026-11-23T17:00, SAME_DAY_ON_DAY_OFF",
    "2026-11-24T16:00, 2026-11-25T17:00, SAME_DAY_ON_DAY_OFF",
    "2026-01-10T09:00, 2026-01-10T17:00, SAME_DAY",
  })
  void a_same_day_result_is_owed_that_day_to_those_who_came_by_15_00(
      String start, String due, CountingRule rule) {
    DueDate promise = due(TimeLimit.SAME_DAY, start);

    assertThat(promise.at()).isEqualTo(at(due));
    assertThat(promise.derivation().rule()).isEqualTo(rule);
  }

  @Test
  void a_same_day_result_moves_on_when_the_office_closes_before_15_00() {
    WorkSchedule mornings = morningsOnly();

    DueDate promise = mornings.due(TimeLimit.SAME_DAY, at("2026-11-25T11:30")).orElseThrow();

    assertThat(promise.at()).isEqualTo(at("2026-11-26T11:30"));
    assertThat(promise.derivation().rule()).isEqualTo(CountingRule.SAME_DAY_AFTER_CLOSING);
  }

  @Test
  void fifteen_o_clock_does_not_move_day_zero_of_a_limit_in_days() {
    assertThat(due(TimeLimit.workingDays(2), "2026-11-20T23:59").at())
        .isEqualTo(due(TimeLimit.workingDays(2), "2026-11-20T00:00").at());
  }

  @Test
  void no_limit_promises_no_date() {
    assertThat(OFFICE.due(TimeLimit.NONE, at("2026-11-20T09:00"))).isEmpty();
  }

  @Test
  void a_day_off_neither_opens_nor_closes() {
    assertThatThrownBy(() -> OFFICE.closingOf(on("2026-11-24")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("date: 2026-11-24 – a working day");
    assertThat(OFFICE.openingOf(on("2026-11-25"))).isEqualTo(at("2026-11-25T07:00"));
  }

  @Test
  void the_start_may_be_written_at_any_offset() {
    OffsetDateTime inUtc = OffsetDateTime.parse("2026-11-20T20:00:00Z");

    DueDate promise = OFFICE.due(TimeLimit.workingDays(1), inUtc).orElseThrow();

    assertThat(promise.derivation().start()).isEqualTo(at("2026-11-21T03:00"));
    assertThat(promise.at()).isEqualTo(at("2026-11-23T17:00"));
  }

  @Test
  void a_promise_read_back_in_utc_is_the_same_promise() {
    DueDate promise = due(TimeLimit.workingDays(2), "2026-11-20T03:00");
    Derivation how = promise.derivation();

    assertThat(
            new DueDate(
                inUtc(promise.at()),
                promise.precision(),
                promise.remark(),
                new Derivation(
                    inUtc(how.start()),
                    how.limit(),
                    how.rule(),
                    how.legalBasis(),
                    how.calendarVersion(),
                    how.estimatedYears(),
                    how.counted(),
                    how.skipped(),
                    how.roll())))
        .isEqualTo(promise);
  }

  @Test
  void a_limit_in_days_is_late_only_when_the_due_day_is_over() {
    DueDate promise = due(TimeLimit.workingDays(2), "2026-11-20T09:00");

    assertThat(promise.isLateAt(at("2026-11-25T23:59:59").toInstant())).isFalse();
    assertThat(promise.isLateAt(at("2026-11-26T00:00").toInstant())).isTrue();
  }

  @Test
  void a_limit_in_hours_is_late_just_after_the_moment() {
    DueDate promise = due(TimeLimit.workingHours(8), "2026-11-20T15:30");

    assertThat(promise.isLateAt(at("2026-11-23T15:30").toInstant())).isFalse();
    assertThat(promise.isLateAt(at("2026-11-23T15:30:00.001").toInstant())).isTrue();
  }

  @Test
  void hours_that_fill_a_day_end_at_its_close_and_not_the_next_morning() {
    assertThat(due(TimeLimit.workingHours(8), "2026-11-25T07:00").at())
        .isEqualTo(at("2026-11-25T17:00"));
  }

  @Test
  void hours_received_at_lunch_start_with_the_afternoon() {
    assertThat(due(TimeLimit.workingHours(1), "2026-11-25T11:30").at())
        .isEqualTo(at("2026-11-25T14:30"));
  }

  @ParameterizedTest
  @CsvSource({"0, WORKING_MINUTES", "480001, WORKING_MINUTES", "1001, WORKING_HOURS"})
  void an_amount_outside_its_range_is_refused(int amount, TimeLimit.Unit unit) {
    assertThatThrownBy(() -> new TimeLimit(amount, unit))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("limit: " + amount + " " + unit);
  }

  @Test
  void hours_on_the_clock_ask_no_calendar() {
    assertThat(due(TimeLimit.clockHours(1), "2027-02-06T23:30:15"))
        .isEqualTo(
            new DueDate(
                at("2027-02-07T00:30:15"),
                Precision.MOMENT,
                null,
                new Derivation(
                    at("2027-02-06T23:30:15"),
                    TimeLimit.clockHours(1),
                    CountingRule.CLOCK_HOURS,
                    "Bộ luật Dân sự 2015, Điều 147 khoản 1",
                    "VN-2026.2",
                    List.of(),
                    List.of(),
                    List.of(),
                    null)));
  }

  @Test
  void hours_on_the_clock_end_within_the_years_of_the_calendar_or_are_refused() {
    assertThatThrownBy(() -> due(TimeLimit.clockHours(1), "2100-12-31T23:30"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("date: 2101-01-01 – a date from 1990-01-01 to 2100-12-31");
  }

  @Test
  void a_saturday_that_only_receives_counts_for_no_limit() {
    WorkSchedule police = WorkSchedule.of(Cast.CALENDAR, police(false));

    assertThat(police.receivingSessionsOn(on("2026-11-21"))).containsExactly(Cast.MORNING);
    assertThat(police.sessionsOn(on("2026-11-21"))).isEmpty();
    assertThat(police.due(TimeLimit.workingDays(1), at("2026-11-20T09:00")).orElseThrow().at())
        .isEqualTo(at("2026-11-23T17:00"));
    assertThat(police.due(TimeLimit.workingHours(1), at("2026-11-21T08:00")).orElseThrow().at())
        .isEqualTo(at("2026-11-23T08:00"));
  }

  @Test
  void a_saturday_that_is_counted_is_a_working_day_of_that_unit() {
    WorkSchedule police = WorkSchedule.of(Cast.CALENDAR, police(true));

    assertThat(police.due(TimeLimit.workingDays(1), at("2026-11-20T09:00")).orElseThrow().at())
        .isEqualTo(at("2026-11-21T11:30"));
    assertThat(police.due(TimeLimit.workingHours(4), at("2026-11-20T16:00")).orElseThrow().at())
        .isEqualTo(at("2026-11-21T10:00"));
  }

  @Test
  void a_swapped_saturday_keeps_weekday_hours_even_where_saturdays_only_receive() {
    WorkSchedule police = WorkSchedule.of(Cast.CALENDAR, police(false));

    assertThat(police.sessionsOn(on("2026-01-10")))
        .isEqualTo(List.of(Cast.MORNING, Cast.AFTERNOON));
  }

  @Test
  void the_data_name_every_day_counted_and_skipped() {
    DueDate promise = due(TimeLimit.workingDays(2), "2026-11-20T15:30");

    Wording saturday = new Wording("Thứ Bảy", "Saturday");
    Wording sunday = new Wording("Chủ Nhật", "Sunday");
    Wording culture = new Wording("Ngày Văn hóa Việt Nam", "Vietnam Culture Day");
    assertThat(promise)
        .isEqualTo(
            new DueDate(
                at("2026-11-25T17:00"),
                Precision.DAY,
                null,
                new Derivation(
                    at("2026-11-20T15:30"),
                    TimeLimit.workingDays(2),
                    CountingRule.WORKING_DAYS,
                    "Bộ luật Dân sự 2015, Điều 147 khoản 2–3 và Điều 148",
                    "VN-2026.2",
                    List.of(),
                    List.of(
                        new CountedDay(on("2026-11-23"), 1, List.of(), null),
                        new CountedDay(on("2026-11-25"), 2, List.of(), null)),
                    List.of(
                        new SkippedDay(
                            on("2026-11-21"),
                            CalendarDay.Kind.WEEKLY_DAY_OFF,
                            saturday,
                            "QĐ 188/1999/QĐ-TTg"),
                        new SkippedDay(
                            on("2026-11-22"),
                            CalendarDay.Kind.WEEKLY_DAY_OFF,
                            sunday,
                            "Bộ luật Lao động 2019, Điều 111"),
                        new SkippedDay(
                            on("2026-11-24"),
                            CalendarDay.Kind.PUBLIC_HOLIDAY,
                            culture,
                            "NQ 28/2026/QH16, hiệu lực 01/7/2026")),
                    null)));
  }

  @Test
  void the_data_of_an_hour_limit_hold_the_stretches_used() {
    assertThat(due(TimeLimit.workingHours(8), "2026-11-20T15:30").derivation().counted())
        .containsExactly(
            new CountedDay(on("2026-11-20"), 1, List.of(session("15:30", "17:00")), null),
            new CountedDay(
                on("2026-11-23"),
                2,
                List.of(session("07:00", "11:30"), session("13:30", "15:30")),
                null));
  }

  private static OffsetDateTime inUtc(OffsetDateTime moment) {
    return moment.withOffsetSameInstant(ZoneOffset.UTC);
  }

  static WorkSchedule morningsOnly() {
    return WorkSchedule.of(Cast.CALENDAR, OfficeHours.mondayToFriday(Cast.MORNING));
  }

  static OfficeHours police(boolean counted) {
    OfficeHours week = OfficeHours.mondayToFriday(Cast.MORNING, Cast.AFTERNOON);
    return counted
        ? week.workingOn(DayOfWeek.SATURDAY, Cast.MORNING)
        : week.receivingOn(DayOfWeek.SATURDAY, Cast.MORNING);
  }
}

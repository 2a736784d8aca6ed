package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.shared.time.Cast.CALENDAR;
import static vn.minhbach.shared.time.Cast.on;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.CalendarDay.Kind;

class WorkingCalendarTest {
  @Test
  void each_month_of_2025_has_its_working_days() {
    assertThat(workingDaysByMonth(2025))
        .containsExactly(17, 20, 21, 21, 20, 21, 23, 21, 20, 23, 20, 23);
  }

  @Test
  void each_month_of_2026_has_its_working_days() {
    assertThat(workingDaysByMonth(2026))
        .containsExactly(21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, WORKING_DAY, ngày làm việc, working day",
    "2026-11-21, WEEKLY_DAY_OFF, Thứ Bảy, Saturday",
    "2026-11-22, WEEKLY_DAY_OFF, Chủ Nhật, Sunday",
    "2026-02-18, PUBLIC_HOLIDAY, Tết Nguyên đán, Lunar New Year (Tết)",
    "2026-04-26, PUBLIC_HOLIDAY, Giỗ Tổ Hùng Vương, Hùng Kings' Commemoration Day",
    "2026-11-24, PUBLIC_HOLIDAY, Ngày Văn hóa Việt Nam, Vietnam Culture Day",
  })
  void a_day_says_why_it_is_worked_or_off(LocalDate date, Kind kind, String vi, String en) {
    CalendarDay day = CALENDAR.day(date);

    assertThat(day.kind()).isEqualTo(kind);
    assertThat(day.name()).isEqualTo(new Wording(vi, en));
  }

  @Test
  void a_substitute_names_the_holiday_it_stands_for() {
    assertThat(CALENDAR.day(on("2026-04-27")))
        .isEqualTo(
            new CalendarDay(
                on("2026-04-27"),
                Kind.SUBSTITUTE,
                new Wording(
                    "nghỉ bù Giỗ Tổ Hùng Vương",
                    "substitute holiday for Hùng Kings' Commemoration Day"),
                "Bộ luật Lao động 2019, Điều 111.3",
                on("2026-04-26")));
  }

  @Test
  void both_days_of_a_swap_name_each_other() {
    String basis = "Công văn 12729/VPCP-KGVX ngày 25/12/2025";
    assertThat(List.of(CALENDAR.day(on("2026-01-02")), CALENDAR.day(on("2026-01-10"))))
        .containsExactly(
            new CalendarDay(
                on("2026-01-02"),
                Kind.SWAPPED_DAY_OFF,
                new Wording(
                    "nghỉ hoán đổi, làm bù Thứ Bảy 10/1/2026",
                    "day off in exchange for working on Saturday 10 Jan 2026"),
                basis,
                on("2026-01-10")),
            new CalendarDay(
                on("2026-01-10"),
                Kind.WORKED_DAY_OFF,
                new Wording(
                    "làm bù cho Thứ Sáu 2/1/2026", "worked in exchange for Friday 2 Jan 2026"),
                basis,
                on("2026-01-02")));
  }

  @Test
  void the_worked_saturdays_of_2025_and_2026_are_those_decided() {
    assertThat(
            on("2025-01-01")
                .datesUntil(on("2027-01-01"))
                .filter(date -> CALENDAR.day(date).kind() == Kind.WORKED_DAY_OFF))
        .containsExactly(on("2025-04-26"), on("2026-01-10"), on("2026-08-22"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-29, 2025-04-07", "2026-02-17, 2026-04-26", "2027-02-06, 2027-04-16",
    "2028-01-26, 2028-04-04", "2029-02-13, 2029-04-23", "2030-02-02, 2030-04-12",
    "2031-01-23, 2031-04-01", "2032-02-11, 2032-04-19", "2033-01-31, 2033-04-09",
    "2034-02-19, 2034-04-28", "2035-02-08, 2035-04-17",
  })
  void lunar_holidays_follow_the_moon_over_viet_nam(LocalDate tet, LocalDate hungKings) {
    assertThat(LunarYear.of(tet.getYear())).isEqualTo(new LunarYear(tet, hungKings));
    assertThat(CALENDAR.day(tet).name().vi()).isEqualTo("Tết Nguyên đán");
    assertThat(CALENDAR.day(hungKings).name().vi()).isEqualTo("Giỗ Tổ Hùng Vương");
  }

  @Test
  void the_estimate_of_2027_is_that_of_the_rules() {
    assertThat(
            on("2027-01-01")
                .datesUntil(on("2028-01-01"))
                .map(CALENDAR::day)
                .filter(day -> !day.isWorking() && day.kind() != Kind.WEEKLY_DAY_OFF)
                .filter(day -> day.date().getDayOfWeek().getValue() <= 5)
                .map(CalendarDay::date))
        .containsExactly(
            on("2027-01-01"),
            on("2027-02-05"),
            on("2027-02-08"),
            on("2027-02-09"),
            on("2027-02-10"),
            on("2027-02-11"),
            on("2027-04-16"),
            on("2027-04-30"),
            on("2027-05-03"),
            on("2027-09-02"),
            on("2027-09-03"),
            on("2027-11-24"));
  }

  @Test
  void the_culture_day_is_off_only_since_2026() {
    assertThat(CALENDAR.isWorkingDay(on("2025-11-24"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(on("2026-11-24"))).isFalse();
    assertThat(CALENDAR.isWorkingDay(on("2028-11-24"))).isFalse();
  }

  @Test
  void only_years_with_an_official_decision_are_certain() {
    assertThat(IntStream.rangeClosed(1990, 2100).filter(year -> !CALENDAR.isEstimated(year)))
        .containsExactly(2025, 2026);
  }

  @Test
  void saturdays_were_worked_before_october_1999() {
    assertThat(CALENDAR.isWorkingDay(on("1999-09-25"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(on("1999-10-02"))).isFalse();
    assertThat(Cast.OFFICE.sessionsOn(on("1999-09-25")))
        .isEqualTo(List.of(Cast.MORNING, Cast.AFTERNOON));
  }

  @Test
  void due_in_one_two_three_working_days_is_a_look_up() {
    assertThat(CALENDAR.workingDaysBetween(on("2026-11-20"), on("2026-11-25"))).isEqualTo(2);
    assertThat(CALENDAR.workingDaysBetween(on("2026-11-25"), on("2026-11-20"))).isEqualTo(-2);
    assertThat(CALENDAR.workingDaysBetween(on("2026-11-21"), on("2026-11-22"))).isZero();
    assertThat(CALENDAR.plusWorkingDays(on("2026-11-20"), 2)).isEqualTo(on("2026-11-25"));
    assertThat(CALENDAR.nextWorkingDay(on("2026-11-23"))).isEqualTo(on("2026-11-25"));
    assertThat(CALENDAR.workingDayFrom(on("2026-11-24"))).isEqualTo(on("2026-11-25"));
  }

  @ParameterizedTest
  @CsvSource({"1989-12-31", "2101-01-01", "1970-01-01"})
  void a_date_outside_its_years_is_refused(LocalDate date) {
    assertThatThrownBy(() -> CALENDAR.day(date))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("date: " + date + " – a date from 1990-01-01 to 2100-12-31");
  }

  @Test
  void stepping_beyond_its_years_or_backwards_is_refused() {
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(on("2100-12-30"), 5))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> CALENDAR.plusWorkingDays(on("2026-11-20"), -1))
        .isInstanceOf(InvalidValue.class);
  }

  private static List<Integer> workingDaysByMonth(int year) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> YearMonth.of(year, month))
        .map(
            month -> CALENDAR.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()))
        .toList();
  }
}

package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.shared.time.Cast.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.UnitCode;

class WorkingTimeChangeTest {
  private static final UnitCode POLICE = new UnitCode("CAX");
  private static final LocalDate FIRST = on("2026-01-01");
  private static final LocalDate LAST = on("2026-12-31");
  private static final String SO_FAR =
      """
      version TEST-1
      weekly SATURDAY 1999-10-02.. | Thứ Bảy | Saturday | QĐ 188/1999/QĐ-TTg
      weekly SUNDAY 1990-01-01.. | Chủ Nhật | Sunday | Bộ luật Lao động 2019, Điều 111
      year 2026 decided | Thông báo 1
      off 2026-09-02 | Quốc khánh | National Day | Luật A
      swap 2026-08-31 for 2026-08-22 | Thông báo 1
      hours standard MONDAY..FRIDAY 07:00-11:30 13:30-17:00 | quy chế
      """;
  private static final String POLICE_ON_SATURDAYS =
      """
      hours CAX MONDAY..FRIDAY 07:30-11:30 13:30-16:30 | quy chế
      hours CAX SATURDAY 07:30-11:30 counted | quy chế
      """;

  @Test
  void a_version_changes_nothing_about_itself() {
    assertThat(changes(SO_FAR + POLICE_ON_SATURDAYS, SO_FAR + POLICE_ON_SATURDAYS))
        .isEqualTo(new WorkingTimeChange(List.of(), List.of()));
  }

  @Test
  void a_new_holiday_makes_its_day_off_and_says_by_which_text() {
    WorkingTimeChange change =
        changes(SO_FAR, SO_FAR + "off 2026-11-24 | Ngày Văn hóa | Culture Day | NQ 28/2026/QH16\n");

    assertThat(change.hours()).isEmpty();
    assertThat(change.days()).extracting(DayChange::date).containsExactly(on("2026-11-24"));
    assertThat(change.days()).extracting(DayChange::becomesWorking).containsExactly(false);
    assertThat(change.words())
        .containsExactly(
            new Wording(
                "Thứ Ba 24/11/2026 thành ngày nghỉ "
                    + "(trước: ngày làm việc; nay: Ngày Văn hóa, theo NQ 28/2026/QH16).",
                "Tuesday 24 Nov 2026 becomes a day off "
                    + "(so far: working day; now: Culture Day, by NQ 28/2026/QH16)."));
  }

  @Test
  void a_swap_taken_back_moves_both_of_its_days() {
    assertThat(changes(SO_FAR, SO_FAR.replaceAll("swap.*\n", "")).words())
        .containsExactly(
            new Wording(
                "Thứ Bảy 22/8/2026 thành ngày nghỉ (trước: làm bù cho Thứ Hai 31/8/2026; "
                    + "nay: Thứ Bảy, theo QĐ 188/1999/QĐ-TTg).",
                "Saturday 22 Aug 2026 becomes a day off (so far: worked in exchange for "
                    + "Monday 31 Aug 2026; now: Saturday, by QĐ 188/1999/QĐ-TTg)."),
            new Wording(
                "Thứ Hai 31/8/2026 thành ngày làm việc "
                    + "(trước: nghỉ hoán đổi, làm bù Thứ Bảy 22/8/2026; nay: ngày làm việc).",
                "Monday 31 Aug 2026 becomes a working day (so far: day off in exchange for "
                    + "working on Saturday 22 Aug 2026; now: working day)."));
  }

  @Test
  void a_day_that_is_off_for_another_reason_stays_off() {
    String otherReason = "off 2026-08-31 | Quốc khánh (ngày liền kề) | National Day | Luật B";

    assertThat(
            changes(
                    SO_FAR.replaceAll("swap.*\n", ""),
                    SO_FAR.replaceAll("swap.*\n", otherReason + "\n"))
                .days())
        .extracting(DayChange::date)
        .containsExactly(on("2026-08-31"));
    assertThat(
            changes(SO_FAR, SO_FAR.replaceAll("swap.*\n", otherReason + "\n")).days().stream()
                .map(DayChange::date))
        .containsExactly(on("2026-08-22"));
  }

  @Test
  void a_holiday_on_a_saturday_changes_only_for_the_unit_that_counts_saturdays() {
    String holiday = "off 2026-11-21 | Ngày hội | Festival | NQ 9\n";

    assertThat(
            changes(SO_FAR + POLICE_ON_SATURDAYS, SO_FAR + holiday + POLICE_ON_SATURDAYS).words())
        .containsExactly(
            new Wording(
                "Riêng CAX: Thứ Bảy 21/11/2026 thành ngày nghỉ "
                    + "(trước: ngày làm việc; nay: Ngày hội, theo NQ 9).",
                "CAX only: Saturday 21 Nov 2026 becomes a day off "
                    + "(so far: working day; now: Festival, by NQ 9)."));
  }

  @Test
  void other_standard_hours_are_said_once_for_the_weekdays_that_change_alike() {
    String later =
        SO_FAR.replaceAll("hours standard.*\n", "")
            + """
            hours standard MONDAY..THURSDAY 07:30-11:30 13:30-17:00 | quy chế
            hours standard FRIDAY 07:00-11:30 13:30-17:00 | quy chế
            hours standard SATURDAY 07:30-11:30 receiving-only | quy chế
            """;

    assertThat(changes(SO_FAR, later).words())
        .containsExactly(
            new Wording(
                "Giờ làm việc chung: Thứ Hai–Thứ Năm: 07:00–11:30, 13:30–17:00 thành "
                    + "07:30–11:30, 13:30–17:00; "
                    + "Thứ Bảy: đóng cửa thành 07:30–11:30 (chỉ tiếp nhận).",
                "Standard hours: Monday–Thursday: 07:00–11:30, 13:30–17:00 becomes "
                    + "07:30–11:30, 13:30–17:00; "
                    + "Saturday: closed becomes 07:30–11:30 (receiving only)."));
  }

  @Test
  void a_unit_that_gets_hours_of_its_own_is_compared_with_the_standard_ones() {
    assertThat(changes(SO_FAR, SO_FAR + POLICE_ON_SATURDAYS))
        .isEqualTo(
            new WorkingTimeChange(
                List.of(),
                List.of(
                    new HoursChange(
                        POLICE,
                        WorkingTime.parse(SO_FAR).standardHours(),
                        WorkingTime.parse(SO_FAR + POLICE_ON_SATURDAYS).hoursOf(POLICE)))));
    assertThat(changes(SO_FAR + POLICE_ON_SATURDAYS, SO_FAR).words())
        .containsExactly(
            new Wording(
                "Giờ làm việc của CAX: Thứ Hai–Thứ Sáu: 07:30–11:30, 13:30–16:30 thành "
                    + "07:00–11:30, 13:30–17:00; "
                    + "Thứ Bảy: 07:30–11:30 (tính vào thời hạn) thành đóng cửa.",
                "Hours of CAX: Monday–Friday: 07:30–11:30, 13:30–16:30 becomes "
                    + "07:00–11:30, 13:30–17:00; "
                    + "Saturday: 07:30–11:30 (counted for limits) becomes closed."));
  }

  @Test
  void only_the_days_asked_for_are_compared() {
    WorkingTime before = WorkingTime.parse(SO_FAR);
    WorkingTime after = WorkingTime.parse(SO_FAR.replaceAll("swap.*\n", ""));

    assertThat(before.changesTo(after, on("2026-08-31"), on("2026-08-31")).days())
        .extracting(DayChange::date)
        .containsExactly(on("2026-08-31"));
    assertThat(before.changesTo(after, on("2026-08-23"), on("2026-08-30")).days()).isEmpty();
  }

  @Test
  void days_in_the_wrong_order_or_outside_the_calendar_are_refused() {
    WorkingTime any = WorkingTime.builtIn();

    assertThatThrownBy(() -> any.changesTo(any, LAST, FIRST))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("to: 2026-01-01 – not before 2026-12-31");
    assertThatThrownBy(() -> any.changesTo(any, LAST, on("2101-01-01")))
        .isInstanceOf(InvalidValue.class);
  }

  private static WorkingTimeChange changes(String before, String after) {
    return WorkingTime.parse(before).changesTo(WorkingTime.parse(after), FIRST, LAST);
  }
}

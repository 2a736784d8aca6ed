package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.shared.time.Cast.due;

import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void a_short_limit_names_each_day() {
    assertThat(due(TimeLimit.workingDays(2), "2026-11-20T15:30").explanation())
        .isEqualTo(
            new Wording(
                "Nhận 15:30 Thứ Sáu 20/11/2026; 2 ngày làm việc: 23/11 (1), 25/11 (2); "
                    + "không tính Thứ Bảy 21/11, Chủ Nhật 22/11, "
                    + "24/11 Ngày Văn hóa Việt Nam; "
                    + "hẹn trả 17:00 Thứ Tư 25/11/2026.",
                "Received 15:30 Friday 20 Nov 2026; 2 working days: 23 Nov (1), 25 Nov (2); "
                    + "not counted: Saturday 21 Nov, Sunday 22 Nov, "
                    + "24 Nov Vietnam Culture Day; "
                    + "due 17:00 Wednesday 25 Nov 2026."));
  }

  @Test
  void a_due_date_on_a_working_saturday_is_said_in_words() {
    assertThat(due(TimeLimit.workingDays(2), "2026-01-08T09:00").explanation().vi())
        .isEqualTo(
            "Nhận 09:00 Thứ Năm 8/1/2026; 2 ngày làm việc: 9/1 (1), 10/1 (2); "
                + "hẹn trả 17:00 Thứ Bảy 10/1/2026; "
                + "Thứ Bảy 10/1/2026 là ngày làm việc (làm bù cho Thứ Sáu 2/1/2026).");
  }

  @Test
  void a_working_saturday_on_the_way_is_said_too() {
    assertThat(due(TimeLimit.workingDays(3), "2025-04-25T09:00").explanation().vi())
        .isEqualTo(
            "Nhận 09:00 Thứ Sáu 25/4/2025; 3 ngày làm việc: "
                + "26/4 (1, làm bù cho Thứ Sáu 2/5/2025), 28/4 (2), 29/4 (3); "
                + "không tính Chủ Nhật 27/4; hẹn trả 17:00 Thứ Ba 29/4/2025.");
  }

  @Test
  void an_end_on_a_day_off_says_where_it_rolls() {
    assertThat(due(TimeLimit.days(15), "2026-02-02T09:00").explanation().vi())
        .isEqualTo(
            "Nhận 09:00 Thứ Hai 2/2/2026; 15 ngày, từ 3/2 (1) đến 17/2 (15); "
                + "ngày cuối 17/2 là ngày nghỉ nên dời sang ngày làm việc tiếp theo, "
                + "qua 17/2–20/2 Tết Nguyên đán, Thứ Bảy 21/2, Chủ Nhật 22/2; "
                + "hẹn trả 17:00 Thứ Hai 23/2/2026.");
  }

  @Test
  void hours_show_the_stretches_of_each_day() {
    assertThat(due(TimeLimit.workingHours(8), "2026-11-20T15:30").explanation().en())
        .isEqualTo(
            "Received 15:30 Friday 20 Nov 2026; 8 working hours: "
                + "20 Nov (15:30–17:00), 23 Nov (07:00–11:30, 13:30–15:30); "
                + "not counted: Saturday 21 Nov, Sunday 22 Nov; due 15:30 Monday 23 Nov 2026.");
  }

  @Test
  void minutes_are_said_as_working_minutes() {
    assertThat(due(TimeLimit.workingMinutes(90), "2026-11-20T16:15").explanation())
        .isEqualTo(
            new Wording(
                "Nhận 16:15 Thứ Sáu 20/11/2026; 90 phút làm việc: "
                    + "20/11 (16:15–17:00), 23/11 (07:00–07:45); "
                    + "không tính Thứ Bảy 21/11, Chủ Nhật 22/11; "
                    + "hẹn trả 07:45 Thứ Hai 23/11/2026.",
                "Received 16:15 Friday 20 Nov 2026; 90 working minutes: "
                    + "20 Nov (16:15–17:00), 23 Nov (07:00–07:45); "
                    + "not counted: Saturday 21 Nov, Sunday 22 Nov; "
                    + "due 07:45 Monday 23 Nov 2026."));
  }

  @Test
  void hours_on_the_clock_say_that_nights_and_days_off_count() {
    assertThat(due(TimeLimit.clockHours(1), "2026-11-21T23:30").explanation())
        .isEqualTo(
            new Wording(
                "Nhận 23:30 Thứ Bảy 21/11/2026; 1 giờ liên tục, tính cả đêm và ngày nghỉ; "
                    + "hẹn trả 00:30 Chủ Nhật 22/11/2026.",
                "Received 23:30 Saturday 21 Nov 2026; "
                    + "1 hour, by day and night, days off included; "
                    + "due 00:30 Sunday 22 Nov 2026."));
  }

  @Test
  void a_late_same_day_receipt_says_why_it_waits() {
    assertThat(due(TimeLimit.SAME_DAY, "2026-11-23T15:30").explanation().vi())
        .isEqualTo(
            "Nhận 15:30 Thứ Hai 23/11/2026; nhận sau 15:00 nên trả vào ngày làm việc tiếp theo; "
                + "không tính 24/11 Ngày Văn hóa Việt Nam; "
                + "hẹn trả 17:00 Thứ Tư 25/11/2026.");
  }

  @Test
  void a_long_limit_is_summed_up_in_words_and_complete_in_data() {
    DueDate promise = due(TimeLimit.workingDays(30), "2026-04-01T09:00");

    assertThat(promise.explanation().vi())
        .isEqualTo(
            "Nhận 09:00 Thứ Tư 1/4/2026; 30 ngày làm việc, từ 2/4 (1) đến 18/5 (30); "
                + "không tính 13 ngày nghỉ hằng tuần, 26/4 Giỗ Tổ Hùng Vương, "
                + "27/4 nghỉ bù Giỗ Tổ Hùng Vương, 30/4 Ngày Chiến thắng, "
                + "1/5 Ngày Quốc tế lao động; "
                + "hẹn trả 17:00 Thứ Hai 18/5/2026.");
    assertThat(promise.derivation().counted()).hasSize(30);
    assertThat(promise.derivation().skipped()).hasSize(17);
  }

  @Test
  void an_estimated_calendar_is_owned_up_to() {
    assertThat(due(TimeLimit.workingDays(1), "2026-12-31T09:00").explanation())
        .isEqualTo(
            new Wording(
                "Nhận 09:00 Thứ Năm 31/12/2026; 1 ngày làm việc: 4/1/2027 (1); "
                    + "không tính 1/1/2027 Tết Dương lịch, Thứ Bảy 2/1/2027, Chủ Nhật 3/1/2027; "
                    + "hẹn trả 17:00 Thứ Hai 4/1/2027. "
                    + "Lịch nghỉ năm 2027 là ước tính, chưa đối chiếu quyết định chính thức.",
                "Received 09:00 Thursday 31 Dec 2026; 1 working day: 4 Jan 2027 (1); "
                    + "not counted: 1 Jan 2027 New Year's Day, Saturday 2 Jan 2027, "
                    + "Sunday 3 Jan 2027; due 17:00 Monday 4 Jan 2027. "
                    + "Days off in 2027 are estimated, not checked against an official decision."));
  }
}

package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.shared.time.Cast.on;
import static vn.minhbach.shared.time.Cast.session;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.UnitCode;

class WorkingTimeFileTest {
  private static final String GOOD =
      """
      version TEST-1
      weekly SATURDAY 1999-10-02.. | Thứ Bảy | Saturday | a
      weekly SUNDAY 1990-01-01.. | Chủ Nhật | Sunday | b
      holiday 04-30 1990.. | Ngày Chiến thắng | Reunification Day | c
      year 2026 decided | d
      off 2026-04-26 | Giỗ Tổ Hùng Vương | Hùng Kings' Day | e
      substitute 2026-04-27 for 2026-04-26 | f
      swap 2026-01-02 for 2026-01-10 | g
      hours standard MONDAY..FRIDAY 07:00-11:30 13:30-17:00 | h
      """;

  @Test
  void a_good_file_is_read_whole() {
    WorkingTime read =
        WorkingTime.parse(
            GOOD
                + """
                # The police also receive on Saturday mornings.
                hours CAX MONDAY..FRIDAY 07:30-11:30 13:30-16:30 | i
                hours CAX SATURDAY 07:30-11:30 receiving-only | i
                """);

    assertThat(read.calendar().version()).isEqualTo("TEST-1");
    assertThat(read.calendar().isWorkingDay(on("2026-04-30"))).isTrue();
    assertThat(read.calendar().isWorkingDay(on("2027-04-30"))).isFalse();
    assertThat(read.standardHours())
        .isEqualTo(OfficeHours.mondayToFriday(Cast.MORNING, Cast.AFTERNOON));
    assertThat(read.hoursByUnit())
        .isEqualTo(
            Map.of(
                new UnitCode("CAX"),
                OfficeHours.mondayToFriday(session("07:30", "11:30"), session("13:30", "16:30"))
                    .receivingOn(DayOfWeek.SATURDAY, session("07:30", "11:30"))));
    assertThat(read.scheduleOf(new UnitCode("CAX")).sessionsOn(on("2026-01-10")))
        .isEqualTo(List.of(session("07:30", "11:30"), session("13:30", "16:30")));
    assertThat(read.scheduleOf(new UnitCode("KT")).sessionsOn(on("2026-01-12")))
        .isEqualTo(List.of(Cast.MORNING, Cast.AFTERNOON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "closed 2026-05-01 | x; the keyword 'closed' is unknown",
        "version TEST-2; the version is given already: TEST-1",
        "off 2026-02-30 | x | y | z; '2026-02-30' is not a date that exists, as YYYY-MM-DD",
        "off 2126-02-01 | x | y | z; '2126-02-01' is not a date from 1990-01-01 to 2100-12-31",
        "off 2026-01-02 | x | y | z; 2026-01-02 is given twice, first by line 8",
        "off 2026-01-10 | x | y | z; 2026-01-10 is both off and worked, see line 8",
        "off 2026-04-27 | x | y | z; 2026-04-27 is given twice, first by line 7",
        "off 2027-04-27 | x | y | z; 2027-04-27 does not stand under 'year 2027'",
        "off 2026-05-04..2026-05-01 | x | y | z; "
            + "'2026-05-04..2026-05-01' is not a range of at most 15 days",
        "off 2026-05-01 | x | z; 3 columns after the bar expected, 2 found",
        "off 2026-05-01 | x | | z; column 2 after the bar is missing",
        "substitute 2026-05-04 for 2026-05-02 | x; 2026-05-02 is not a public holiday "
            + "on a weekly day off: nothing to substitute",
        "substitute 2026-04-28 for 2026-04-26 | x; "
            + "2026-04-26 has its substitute already: 2026-04-27",
        "substitute 2026-04-27 for 2026-04-26 | x; "
            + "2026-04-26 has its substitute already: 2026-04-27",
        "substitute 2026-04-24 for 2026-04-26 | x; 2026-04-24 is not within 14 days after "
            + "2026-04-26",
        "substitute 2026-05-11 for 2026-04-26 | x; 2026-05-11 is not within 14 days after "
            + "2026-04-26",
        "substitute 2026-01-12 for 2026-01-10 | x; 2026-01-10 is not a public holiday "
            + "on a weekly day off: nothing to substitute",
        "substitute 2026-05-04 and 2026-05-02 | x; 'substitute DATE for DATE' expected",
        "swap 2026-05-04 for 2026-05-05 | x; "
            + "2026-05-05 is not a weekly day off: it cannot make good for 2026-05-04",
        "swap 2026-05-02 for 2026-05-09 | x; 2026-05-02 is a weekly day off already",
        "swap 2026-01-02 for 2026-01-10 | x; 2026-01-02 is given twice, first by line 8",
        "swap 2026-01-05 for 2026-01-10 | x; 2026-01-10 is given twice, first by line 8",
        "swap 2026-05-04 for 2026-08-22 | x; 2026-08-22 is more than 31 days away from 2026-05-04",
        "swap 2026-04-20 for 2026-04-26 | x; 2026-04-26 is both off and worked, see line 6",
        "year 2026 estimated | x; the year 2026 is given twice, first on line 5",
        "year 2027 decided | x; the year 2027 is decided, but no public holiday stands in it",
        "year 2027 guessed | x; 'guessed' is neither decided nor estimated",
        "year soon decided | x; 'soon' is not a year",
        "weekly FRIDAY 2000-01-01.. | x | y | z; rules stand above the first year",
        "hours CAX SATURDAY 07:00-11:30 | x; "
            + "SATURDAY is a weekly day off: say receiving-only or counted",
        "hours CAX MONDAY 07:00-11:30 counted | x; "
            + "MONDAY is no weekly day off: 'counted' says nothing",
        "hours CAX MONDAY..FRIDAY 07:00-11:30 11:00-17:00 | x; "
            + "'11:00-17:00' overlaps or comes before the session to its left",
        "hours CAX MONDAY..FRIDAY 11:30-07:00 | x; '11:30-07:00' closes before it opens",
        "hours CAX MONDAY..FRIDAY 07:00-25:30 | x; '25:30' is not a time of day, as HH:MM",
        "hours CAX MONDAY..FRIDAY | x; no session such as 07:00-11:30",
        "hours CAX MONDAY..THURSDAY 07:00-11:30 | x; FRIDAY – at least one session",
        "hours CAX MONDAY..FRIDAY 13:30-17:00 07:00-11:30 | x; "
            + "'07:00-11:30' overlaps or comes before the session to its left",
        "hours CAX MONDAY..FRIDAY 07:00-11:30 07:00-11:30 | x; "
            + "'07:00-11:30' overlaps or comes before the session to its left",
        "hours CAX SATURDAY 07:00-11:30 receiving-only | x; MONDAY – at least one session",
        "hours CAX FRIDAY..MONDAY 07:00-11:30 | x; "
            + "'FRIDAY..MONDAY' is not a range such as MONDAY..FRIDAY",
        "hours standard MONDAY..FRIDAY 07:00-11:30 13:30-17:00 | x; "
            + "MONDAY has its sessions already",
        "hours CAX MOONDAY 07:00-11:30 | x; 'MOONDAY' is not a weekday such as MONDAY",
        "hours standard MONDAY 07:00-11:30 | x; MONDAY has its sessions already",
      })
  void a_bad_line_is_refused_by_number_with_its_reason(String line, String rule) {
    assertRefused(GOOD + line + "\n", 10, line, rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "holiday 02-30 1990.. | x | y | z; '02-30' is not a day that exists, as MM-DD",
        "holiday 02-29 1990.. | x | y | z; '02-29' does not come every year",
        "holiday tet+3..tet-1 1990.. | x | y | z; "
            + "'tet+3..tet-1' is not a range within 14 days of Tết",
        "holiday 05-\u202e01 1990.. | x | y | z; '05-\u202e01' is not a day that exists, as MM-DD",
        "holiday 05-01 1990.. | x\u202ey | y | z; "
            + "column 1 is not up to 200 characters that can all be seen",
        "holiday tet-1 1990.. | x | y | z; 'tet-1' is not a range such as tet-1..tet+3",
        "holiday 05-01 2013..2007 | x | y | z; "
            + "'2013..2007' is not a range of years such as 2007..2013",
        "weekly SUNDAY 1990-01-01.. | x | y | z; SUNDAY is a weekly day off already",
        "weekly FRIDAY 1990-01-01 | x | y | z; "
            + "'1990-01-01' is not an open range such as 1999-10-02..",
      })
  void a_bad_rule_is_refused_by_number_with_its_reason(String line, String rule) {
    assertRefused(
        GOOD.replace("year 2026 decided | d\n", line + "\nyear 2026 decided | d\n"), 5, line, rule);
  }

  @Test
  void two_rules_for_one_day_are_refused() {
    String twice = "holiday 04-30 1990.. | x | y | z";

    assertRefused(
        GOOD.replace("year 2026", twice + "\nyear 2026"),
        5,
        twice,
        "1990-04-30 is given twice, first by line 4");
  }

  @Test
  void a_file_without_version_or_hours_is_refused() {
    assertThatThrownBy(() -> WorkingTime.parse(GOOD.replace("version TEST-1\n", "")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("version:  – a line 'version ID'");
    assertThatThrownBy(() -> WorkingTime.parse(GOOD.replaceAll("hours.*\n", "")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("hours:  – a line 'hours standard MONDAY..FRIDAY SESSIONS'");
  }

  private static void assertRefused(String file, int number, String line, String rule) {
    assertThatThrownBy(() -> WorkingTime.parse(file))
        .isInstanceOfSatisfying(
            InvalidValue.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("line " + number);
              assertThat(refused.value()).isEqualTo(new InvalidValue("", line, "").value());
              assertThat(refused.rule()).isEqualTo(rule);
            });
  }
}

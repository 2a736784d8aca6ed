package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.time4j.Moment;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import net.time4j.calendar.astro.MoonPhase;
import org.junit.jupiter.api.Test;

/** The lunar dates of the product against the astronomy of two libraries of others. */
class OtherLunarCalendarsTest {
  private static final int HANOI = 7 * 3_600_000;
  private static final EastAsianMonth THIRD = EastAsianMonth.valueOf(3);

  @Test
  void time4j_finds_the_same_days_by_the_moon_over_viet_nam() {
    assertThat(all(OtherLunarCalendarsTest::time4j)).isEqualTo(all(LunarYear::of));
  }

  @Test
  void icu_finds_the_same_days_by_the_moon_over_viet_nam() {
    assertThat(all(OtherLunarCalendarsTest::icu)).isEqualTo(all(LunarYear::of));
  }

  @Test
  void the_chinese_calendar_of_time4j_differs_in_ten_years_and_always_by_one_later_day() {
    Map<Integer, LunarYear> differing = all(OtherLunarCalendarsTest::chinese);
    differing.entrySet().removeIf(year -> year.getValue().equals(LunarYear.of(year.getKey())));

    Map<Integer, LunarYear> explained = new LinkedHashMap<>();
    for (int tetIsEarlier : new int[] {2007, 2030, 2053}) {
      LunarYear ours = LunarYear.of(tetIsEarlier);
      explained.put(tetIsEarlier, new LunarYear(ours.tet().plusDays(1), ours.hungKings()));
    }
    for (int hungKingsIsEarlier : new int[] {2009, 2037, 2038, 2085, 2086, 2095, 2100}) {
      LunarYear ours = LunarYear.of(hungKingsIsEarlier);
      explained.put(hungKingsIsEarlier, new LunarYear(ours.tet(), ours.hungKings().plusDays(1)));
    }
    assertThat(differing).isEqualTo(explained);
  }

  /** It is past midnight in Beijing then, at UTC+8, so China's month begins a day later. */
  @Test
  void where_china_differs_the_new_moon_comes_in_the_last_hour_of_the_day_in_ha_noi() {
    for (int year : new int[] {2007, 2030, 2053}) {
      assertNewMoonInLastHour(LunarYear.of(year).tet());
    }
    for (int year : new int[] {2009, 2037, 2038, 2085, 2086, 2095, 2100}) {
      assertNewMoonInLastHour(LunarYear.of(year).hungKings().minusDays(9));
    }
  }

  private static void assertNewMoonInLastHour(LocalDate firstOfMonth) {
    Instant midnight = firstOfMonth.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    Moment lastHour = Moment.from(midnight.minus(Duration.ofHours(1)));

    assertThat(MoonPhase.NEW_MOON.after(lastHour).toTemporalAccessor())
        .as("new moon of the month from " + firstOfMonth)
        .isBefore(midnight);
  }

  private static Map<Integer, LunarYear> all(IntFunction<LunarYear> calendar) {
    Map<Integer, LunarYear> years = new LinkedHashMap<>();
    IntStream.rangeClosed(1990, 2100).forEach(year -> years.put(year, calendar.apply(year)));
    return years;
  }

  private static LunarYear time4j(int year) {
    return new LunarYear(
        gregorian(VietnameseCalendar.ofTet(year).transform(PlainDate.axis())),
        gregorian(
            VietnameseCalendar.of(EastAsianYear.forGregorian(year), THIRD, 10)
                .transform(PlainDate.axis())));
  }

  private static LunarYear chinese(int year) {
    return new LunarYear(
        gregorian(ChineseCalendar.ofNewYear(year).transform(PlainDate.axis())),
        gregorian(
            ChineseCalendar.of(EastAsianYear.forGregorian(year), THIRD, 10)
                .transform(PlainDate.axis())));
  }

  private static LocalDate gregorian(PlainDate date) {
    return date.toTemporalAccessor();
  }

  private static LunarYear icu(int year) {
    return new LunarYear(icu(year, Calendar.JANUARY, 1), icu(year, Calendar.MARCH, 10));
  }

  private static LocalDate icu(int year, int month, int day) {
    OverHanoi moon = new OverHanoi();
    moon.clear();
    moon.set(Calendar.EXTENDED_YEAR, year);
    moon.set(Calendar.MONTH, month);
    moon.set(Calendar.IS_LEAP_MONTH, 0);
    moon.set(Calendar.DAY_OF_MONTH, day);
    return VietnamTime.dateOf(Instant.ofEpochMilli(moon.getTimeInMillis()));
  }

  /** The Chinese calendar of ICU, its astronomy moved from Beijing to Hà Nội. */
  private static final class OverHanoi extends com.ibm.icu.util.ChineseCalendar {
    private static final long serialVersionUID = 1L;

    // The constructor is marked internal to ICU, which offers no other way to say where the moon
    // is looked at.
    @SuppressWarnings("deprecation")
    OverHanoi() {
      super(TimeZone.GMT_ZONE, ULocale.ROOT, new SimpleTimeZone(HANOI, "Hà Nội"));
    }
  }
}

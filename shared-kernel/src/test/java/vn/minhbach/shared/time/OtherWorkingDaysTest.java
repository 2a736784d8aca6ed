package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.shared.time.Cast.CALENDAR;
import static vn.minhbach.shared.time.Cast.OFFICE;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateForwardHandler;

/**
 * Our steps over working days against those of two libraries of others, as often as {@code
 * minhbach.cases} says. They are given our days off and differ, if at all, in how they step.
 * OpenGamma Strata takes a worked Saturday as data and agrees without exception. ObjectLab datecalc
 * knows none: each one on the way is a difference of one day, and is counted as such. Neither finds
 * a substitute holiday or a swap by itself, and neither knows office hours, 15:00 or a moment in a
 * day: for those the second opinion is {@link NaiveCounter}.
 */
class OtherWorkingDaysTest {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final LocalDate TWO_DAYS_OFF_A_WEEK = LocalDate.of(1999, 10, 2);
  private static final int ROOM = 400;

  private static final Set<LocalDate> OFF =
      days(day -> !isWeekend(day) && !CALENDAR.isWorkingDay(day));
  private static final Set<LocalDate> WORKED =
      days(day -> isWeekend(day) && CALENDAR.isWorkingDay(day));

  private static final ImmutableHolidayCalendar STRATA =
      ImmutableHolidayCalendar.of(
          HolidayCalendarId.of("VN"), OFF, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), WORKED);
  private static final HolidayCalendar<LocalDate> DATECALC = new DefaultHolidayCalendar<>(OFF);

  @Property
  void strata_steps_forward_to_the_same_working_day(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 250) int count) {
    assertThat(CALENDAR.plusWorkingDays(date, count)).isEqualTo(STRATA.shift(date, count));
  }

  @Property
  void strata_steps_back_to_the_same_working_day(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 250) int count) {
    assertThat(CALENDAR.minusWorkingDays(date, count)).isEqualTo(STRATA.shift(date, -count));
  }

  @Property
  void strata_counts_as_many_working_days_between(
      @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 380) int days) {
    LocalDate to = from.plusDays(days);

    assertThat(CALENDAR.workingDaysBetween(from, to))
        .isEqualTo(STRATA.daysBetween(from.plusDays(1), to.plusDays(1)));
  }

  @Property
  void strata_rolls_the_end_of_a_limit_in_days_to_the_same_day(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 380) int days) {
    assertThat(
            OFFICE
                .due(TimeLimit.days(days), WorkSchedule.at(date, Cast.MORNING.opens()))
                .map(DueDate::day))
        .contains(STRATA.nextOrSame(date.plusDays(days)));
  }

  @Property
  void datecalc_steps_to_the_same_working_day_but_for_the_worked_days_off_on_the_way(
      @ForAll("datesSince1999") LocalDate date, @ForAll @IntRange(min = 1, max = 250) int count) {
    LocalDate due = CALENDAR.plusWorkingDays(date, count);
    int known = count - workedAfter(date, due);

    if (WORKED.contains(due)) {
      assertThat(due).isBetween(datecalc(date, known), datecalc(date, known + 1));
    } else {
      assertThat(due).isEqualTo(datecalc(date, known));
    }
  }

  /** It moves a start on a day off to the next working day first, which we count as the first. */
  private static LocalDate datecalc(LocalDate date, int count) {
    boolean startsOff = isWeekend(date) || OFF.contains(date);
    if (startsOff && count == 0) {
      return date;
    }
    return new LocalDateCalculator("VN", date, DATECALC, new LocalDateForwardHandler())
        .moveByBusinessDays(startsOff ? count - 1 : count)
        .getCurrentBusinessDate();
  }

  private static int workedAfter(LocalDate date, LocalDate due) {
    return Math.toIntExact(
        WORKED.stream().filter(day -> day.isAfter(date) && !day.isAfter(due)).count());
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return datesFrom(FIRST.plusDays(ROOM));
  }

  @Provide
  Arbitrary<LocalDate> datesSince1999() {
    return datesFrom(TWO_DAYS_OFF_A_WEEK);
  }

  private static Arbitrary<LocalDate> datesFrom(LocalDate first) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), LAST.minusDays(ROOM).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Set<LocalDate> days(Predicate<LocalDate> chosen) {
    return FIRST.datesUntil(LAST.plusDays(1)).filter(chosen).collect(Collectors.toSet());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}

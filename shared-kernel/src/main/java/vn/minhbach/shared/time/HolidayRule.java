package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** A public holiday by law, in the years given; {@code line} is where the file says so. */
record HolidayRule(
    When when, List<YearRange> years, Wording name, String legalBasis, FileLine line) {

  static HolidayRule read(FileLine line) {
    line.expectWords(3);
    line.expectColumns(3);
    return new HolidayRule(
        When.read(line), YearRange.read(line, line.word(2)), line.wording(), line.column(2), line);
  }

  List<CalendarDay> daysIn(int year) {
    if (years.stream().noneMatch(range -> range.contains(year))) {
      return List.of();
    }
    return when.in(year).stream()
        .map(date -> new CalendarDay(date, CalendarDay.Kind.PUBLIC_HOLIDAY, name, legalBasis, null))
        .toList();
  }

  /** How the law names a day of the year. */
  sealed interface When {
    int FARTHEST_FROM_TET = 14;
    int COMMON_YEAR = 2026;

    List<LocalDate> in(int year);

    static When read(FileLine line) {
      String written = line.word(1);
      if (written.equals("hung-kings")) {
        return new HungKings();
      }
      if (written.equals("beside-national-day")) {
        return new BesideNationalDay();
      }
      if (!written.startsWith("tet")) {
        MonthDay day = line.monthDay(written);
        if (!day.isValidYear(COMMON_YEAR)) {
          throw line.refused("'" + written + "' does not come every year");
        }
        return new Fixed(day);
      }
      String[] ends = written.split("\\.\\.", -1);
      if (ends.length != 2 || !ends[1].startsWith("tet")) {
        throw line.refused("'" + written + "' is not a range such as tet-1..tet+3");
      }
      int from = line.number(ends[0].substring(3), "a distance from Tết such as tet-1");
      int to = line.number(ends[1].substring(3), "a distance from Tết such as tet+3");
      if (from > to || from < -FARTHEST_FROM_TET || to > FARTHEST_FROM_TET) {
        throw line.refused("'" + written + "' is not a range within 14 days of Tết");
      }
      return new AroundTet(from, to);
    }
  }

  /** The same day of every year. */
  record Fixed(MonthDay day) implements When {
    @Override
    public List<LocalDate> in(int year) {
      return List.of(day.atYear(year));
    }
  }

  /** Days counted from the first day of the lunar year, which is 0. */
  record AroundTet(int from, int to) implements When {
    @Override
    public List<LocalDate> in(int year) {
      LocalDate tet = LunarYear.of(year).tet();
      return IntStream.rangeClosed(from, to).mapToObj(tet::plusDays).toList();
    }
  }

  /** The tenth of the third lunar month. */
  record HungKings() implements When {
    @Override
    public List<LocalDate> in(int year) {
      return List.of(LunarYear.of(year).hungKings());
    }
  }

  /**
   * The day before or after 2 September. The Prime Minister decides each year; every decision so
   * far took the neighbour that is a working day and touches the weekend, or else the day before.
   */
  record BesideNationalDay() implements When {
    @Override
    public List<LocalDate> in(int year) {
      LocalDate nationalDay = LocalDate.of(year, Month.SEPTEMBER, 2);
      return List.of(
          switch (nationalDay.getDayOfWeek()) {
            case THURSDAY, SUNDAY, MONDAY -> nationalDay.plusDays(1);
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> nationalDay.minusDays(1);
          });
    }
  }
}

package vn.minhbach.shared.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/** The two dates of a year that hang on the moon over Viet Nam (UTC+7), 1990 to 2100. */
record LunarYear(LocalDate tet, LocalDate hungKings) {
  static LunarYear of(int year) {
    LunarYear found = Table.YEARS.get(year);
    if (found == null) {
      throw new IllegalArgumentException("No lunar dates for " + year);
    }
    return found;
  }

  private static Map<Integer, LunarYear> read() {
    Map<Integer, LunarYear> years = new TreeMap<>();
    for (FileLine line : FileLine.ofResource("lunar-years.txt")) {
      line.expectWords(3);
      int year = line.year(line.word(0));
      years.put(year, new LunarYear(onDay(line, 1, year), onDay(line, 2, year)));
    }
    return Map.copyOf(years);
  }

  private static LocalDate onDay(FileLine line, int position, int year) {
    MonthDay day = line.monthDay(line.word(position));
    return day.atYear(year);
  }

  /** Read once, on first use. */
  private static final class Table {
    static final Map<Integer, LunarYear> YEARS = read();
  }
}

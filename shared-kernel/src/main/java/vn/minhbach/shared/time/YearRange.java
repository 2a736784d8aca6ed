package vn.minhbach.shared.time;

import java.util.ArrayList;
import java.util.List;

/** The years from {@code first} to {@code last}, both included. */
record YearRange(int first, int last) {
  /** Reads {@code 1990..2013}, {@code 2014}, {@code 2007..} and lists of them parted by commas. */
  static List<YearRange> read(FileLine line, String written) {
    List<YearRange> ranges = new ArrayList<>();
    for (String part : written.split(",", -1)) {
      String[] ends = part.split("\\.\\.", -1);
      int first = line.year(ends[0]);
      int last = last(line, first, ends);
      if (ends.length > 2 || last < first) {
        throw line.refused("'" + part + "' is not a range of years such as 2007..2013");
      }
      ranges.add(new YearRange(first, last));
    }
    return List.copyOf(ranges);
  }

  boolean contains(int year) {
    return first <= year && year <= last;
  }

  private static int last(FileLine line, int first, String[] ends) {
    if (ends.length == 1) {
      return first;
    }
    return ends[1].isEmpty() ? WorkingDayIndex.LAST.getYear() : line.year(ends[1]);
  }
}

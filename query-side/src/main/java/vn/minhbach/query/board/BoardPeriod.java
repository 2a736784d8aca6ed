package vn.minhbach.query.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;

/**
 * What a board is asked for.
 *
 * @param id as it was asked
 * @param first the first local day; absent for everything there is
 * @param last the last local day; absent for everything there is
 */
public record BoardPeriod(String id, @Nullable LocalDate first, @Nullable LocalDate last) {
  /** Everything there is. */
  public static final String ALL = "all";

  /**
   * Reads an {@link #id}: a day, a month, a quarter or year of the law (from the 15th to the 14th),
   * or {@code all}.
   *
   * @throws InvalidValue for anything else, and for years outside 0001 to 9998
   */
  public static BoardPeriod parse(String id) {
    if (id.equals(ALL)) {
      return new BoardPeriod(ALL, null, null);
    }
    ReportingPeriod period = ReportingPeriod.parse(id, ReportingBoundaries.LEGAL);
    if (period.first().getYear() < 1 || period.last().getYear() > 9998) {
      throw new InvalidValue("period", id, "a year from 0001 to 9998");
    }
    return new BoardPeriod(period.id(), period.first(), period.last());
  }

  /** The day up to which is counted: the last, or the one asked about if that is earlier. */
  public LocalDate until(LocalDate asOf) {
    return last == null || last.isAfter(asOf) ? asOf : last;
  }
}

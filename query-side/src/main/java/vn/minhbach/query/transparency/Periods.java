package vn.minhbach.query.transparency;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.board.BoardPeriod;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;
import vn.minhbach.shared.time.ReportingPeriod.Kind;

/**
 * The periods that the board shows on a day: the day, its month, its reporting quarter and year; or
 * the one that was asked for.
 *
 * @param day the local day of Việt Nam
 * @param asked a period that has begun; absent for those of the day
 */
record Periods(LocalDate day, @Nullable String asked) {
  private static final int MONTHS_BEFORE = 12;

  Periods {
    if (asked != null && only(asked).first().isAfter(day)) {
      throw new InvalidValue("period", asked, "a period that has begun");
    }
  }

  List<ReportingPeriod> all() {
    return asked == null
        ? Stream.of(Kind.values())
            .map(kind -> ReportingPeriod.of(kind, day, ReportingBoundaries.LEGAL))
            .toList()
        : List.of(only(asked));
  }

  List<String> ids() {
    return all().stream().map(ReportingPeriod::id).toList();
  }

  /** The twelve months before that of the day, the latest first. */
  List<String> monthsBefore() {
    return IntStream.rangeClosed(1, MONTHS_BEFORE)
        .mapToObj(back -> YearMonth.from(day).minusMonths(back).toString())
        .toList();
  }

  private static ReportingPeriod only(String asked) {
    BoardPeriod known = BoardPeriod.parse(asked);
    if (known.first() == null) {
      throw new InvalidValue("period", asked, "a day, month, legal quarter or year");
    }
    return ReportingPeriod.parse(known.id(), ReportingBoundaries.LEGAL);
  }
}

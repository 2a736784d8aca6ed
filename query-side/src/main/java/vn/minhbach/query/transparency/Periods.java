package vn.minhbach.query.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;
import vn.minhbach.shared.time.ReportingPeriod.Kind;

/**
 * The periods that the board shows on a day: the day, its month, its reporting quarter.
 *
 * @param day the local day of Việt Nam
 */
record Periods(LocalDate day) {
  List<ReportingPeriod> all() {
    return Stream.of(Kind.DAY, Kind.MONTH, Kind.QUARTER)
        .map(kind -> ReportingPeriod.of(kind, day, ReportingBoundaries.LEGAL))
        .toList();
  }
}

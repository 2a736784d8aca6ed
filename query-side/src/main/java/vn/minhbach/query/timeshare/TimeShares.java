package vn.minhbach.query.timeshare;

import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;

/** In whose hands the time of a period went. One read of documents by key. */
public final class TimeShares {
  private final View<TimeShareView> view;

  /** Asks this. */
  public TimeShares(View<TimeShareView> view) {
    this.view = view;
  }

  /**
   * The time of all turns that ended in a period; zeros if none did.
   *
   * @param period {@code 2026-11-20}, {@code 2026-11}, or a legal quarter {@code 2026-Q4} or year
   *     {@code 2026} (from the 15th to the 14th)
   * @throws InvalidValue for anything else
   */
  public Mono<TimeShareReport> of(AgencyCode agency, String period) {
    ReportingPeriod asked = ReportingPeriod.parse(period, ReportingBoundaries.LEGAL);
    if (asked.first().getYear() < 1 || asked.last().getYear() > 9998) {
      throw new InvalidValue("period", period, "a year from 0001 to 9998");
    }
    Set<String> keys = TimeShareKey.covering(agency.value(), asked.first(), asked.last());
    return view.getAll(keys).map(found -> TimeShareReport.of(agency.value(), asked, sum(found)));
  }

  private static TimeShareView sum(Map<String, TimeShareView> found) {
    return found.values().stream().reduce(TimeShareView.EMPTY, TimeShareView::plus);
  }
}

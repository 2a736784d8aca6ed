package vn.minhbach.query.duration;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingTime;

/** How long the dossiers took that were done in a period. One look-up a day. */
public final class Durations {
  private final View<DoneView> view;
  private final Supplier<WorkingTime> workingTime;
  private final InstantSource clock;

  /** Asks these; the working time anew for every answer, as it may change. */
  public Durations(View<DoneView> view, Supplier<WorkingTime> workingTime, InstantSource clock) {
    this.view = view;
    this.workingTime = workingTime;
    this.clock = clock;
  }

  /**
   * The dossiers that were done in a period until today; zeros if none was.
   *
   * @param period {@code 2026-11-20}, {@code 2026-11}, or a legal quarter {@code 2026-Q4} or year
   *     {@code 2026} (from the 15th to the 14th)
   * @throws InvalidValue for anything else
   */
  public Mono<DurationReport> of(AgencyCode agency, String period) {
    ReportingPeriod asked = ReportingPeriod.parse(period, ReportingBoundaries.LEGAL);
    if (asked.first().getYear() < 1 || asked.last().getYear() > 9998) {
      throw new InvalidValue("period", period, "a year from 0001 to 9998");
    }
    return Mono.defer(
        () -> {
          LocalDate today = VietnamTime.dateOf(clock.instant());
          LocalDate until = asked.last().isAfter(today) ? today : asked.last();
          Map<String, LocalDate> keys = new LinkedHashMap<>();
          for (LocalDate day = asked.first(); !day.isAfter(until); day = day.plusDays(1)) {
            keys.put(Done.key(agency.value(), day), day);
          }
          return view.getAll(keys.keySet())
              .map(
                  found ->
                      DurationReport.of(
                          agency.value(),
                          asked,
                          keys,
                          found,
                          workingTime.get().standardSchedule().calendar()));
        });
  }
}

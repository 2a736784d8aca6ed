package vn.minhbach.query.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingCalendar;
import vn.minhbach.shared.time.WorkingTime;

/** What is about to be late, of an agency, a unit or an officer: once, or live. */
public final class SlaMonitor {
  private static final Duration RECHECK = Duration.ofMinutes(1);

  private final View<SlaView> view;
  private final LiveViews live;
  private final Supplier<WorkingTime> workingTime;
  private final InstantSource clock;

  /** Asks these; the working time anew for every report, as it may change. */
  public SlaMonitor(
      View<SlaView> view, LiveViews live, Supplier<WorkingTime> workingTime, InstantSource clock) {
    this.view = view;
    this.live = live;
    this.workingTime = workingTime;
    this.clock = clock;
  }

  /** Everything of an agency, with its units and officers; zeros if it has no open dossier. */
  public Mono<SlaReport> ofAgency(AgencyCode agency) {
    return Mono.defer(
        () -> {
          Reading reading = reading();
          return view.get(Claim.agencyKey(agency.value()))
              .defaultIfEmpty(SlaView.EMPTY)
              .flatMap(found -> withRows(agency, found, reading));
        });
  }

  /** The open dossiers that a unit holds; zeros if there are none. */
  public Mono<SlaReport> ofUnit(AgencyCode agency, UnitCode unit) {
    return of(Claim.unitKey(agency.value(), unit.value()), agency, unit.value(), null);
  }

  /** The open dossiers that an officer handles; zeros if there are none. */
  public Mono<SlaReport> ofOfficer(AgencyCode agency, OfficerId officer) {
    return of(Claim.officerKey(agency.value(), officer.value()), agency, null, officer.value());
  }

  /**
   * {@link #ofAgency} now, and again whenever it has changed: by an event, or because time has
   * passed. Shared by all who watch the same agency.
   */
  public Flux<String> watch(AgencyCode agency) {
    return live.watch(
        "sla|" + agency,
        Set.of(view.keyOf(Claim.agencyKey(agency.value()))),
        ofAgency(agency),
        SlaMonitor::untimed,
        RECHECK);
  }

  private Mono<SlaReport> of(
      String key, AgencyCode agency, @Nullable String unit, @Nullable String officer) {
    return view.get(key)
        .defaultIfEmpty(SlaView.EMPTY)
        .map(found -> report(agency, unit, officer, found, List.of(), List.of(), reading()));
  }

  private Mono<SlaReport> withRows(AgencyCode agency, SlaView found, Reading reading) {
    Set<String> units = found.units().keySet();
    Set<String> officers = found.officers().keySet();
    UnaryOperator<String> unitKey = unit -> Claim.unitKey(agency.value(), unit);
    UnaryOperator<String> officerKey = officer -> Claim.officerKey(agency.value(), officer);
    List<String> keys = new ArrayList<>();
    units.forEach(unit -> keys.add(unitKey.apply(unit)));
    officers.forEach(officer -> keys.add(officerKey.apply(officer)));
    return view.getAll(keys)
        .map(
            rows ->
                report(
                    agency,
                    null,
                    null,
                    found,
                    rows(units, unitKey, rows, reading),
                    rows(officers, officerKey, rows, reading),
                    reading));
  }

  private List<SlaReport.Row> rows(
      Collection<String> names,
      UnaryOperator<String> keyOf,
      Map<String, SlaView> found,
      Reading reading) {
    return names.stream()
        .map(
            name ->
                new SlaReport.Row(
                    name,
                    reading.figures(found.getOrDefault(keyOf.apply(name), SlaView.EMPTY)),
                    reading.ahead(found.getOrDefault(keyOf.apply(name), SlaView.EMPTY))))
        .toList();
  }

  private SlaReport report(
      AgencyCode agency,
      @Nullable String unit,
      @Nullable String officer,
      SlaView found,
      List<SlaReport.Row> units,
      List<SlaReport.Row> officers,
      Reading reading) {
    return new SlaReport(
        agency.value(),
        unit,
        officer,
        VietnamTime.at(reading.now()),
        reading.calendar().version(),
        reading.days(),
        reading.figures(found),
        units,
        officers,
        SlaReport.RULE);
  }

  private Reading reading() {
    return new Reading(clock.instant(), workingTime.get().standardSchedule().calendar());
  }

  /** The moment of a report and the calendar that holds then, one for all its rows. */
  private record Reading(Instant now, WorkingCalendar calendar) {
    SlaFigures figures(SlaView of) {
      return SlaFigures.of(of, now, calendar);
    }

    List<LocalDate> days() {
      LocalDate today = VietnamTime.dateOf(now);
      return IntStream.rangeClosed(1, SlaReport.AHEAD)
          .mapToObj(days -> calendar.plusWorkingDays(today, days))
          .toList();
    }

    List<Integer> ahead(SlaView of) {
      Nearness nearness = new Nearness(VietnamTime.at(now), calendar);
      int[] due = new int[SlaReport.AHEAD + 1];
      of.open()
          .forEach(
              (key, waiting) -> {
                int days = nearness.workingDaysTo(key);
                if (days > 0 && days <= SlaReport.AHEAD) {
                  due[days] += Figure.of(waiting).total();
                }
              });
      return IntStream.rangeClosed(1, SlaReport.AHEAD).mapToObj(days -> due[days]).toList();
    }
  }

  /** Two reports that differ only in their moment say the same. */
  private static Object untimed(SlaReport report) {
    return List.of(report.days(), report.figures(), report.units(), report.officers());
  }
}

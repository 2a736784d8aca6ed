package vn.minhbach.query.display;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.openness.OpenBoard;
import vn.minhbach.query.openness.OpenFigures;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Fragment;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.queue.QueueFigures;
import vn.minhbach.query.queue.Queues;
import vn.minhbach.query.ready.ReadyResults;
import vn.minhbach.query.ready.ReadyView;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.time.ReportingBoundaries;
import vn.minhbach.shared.time.ReportingPeriod;
import vn.minhbach.shared.time.ReportingPeriod.Kind;
import vn.minhbach.shared.time.WorkingTime;

/** The screen of a hall: the page as it is loaded, and its parts as they change. */
final class DisplayPage {
  private static final String PARTS = "display/parts";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final String release = Release.ofTheScreen();
  private final Queues queues;
  private final ReadyResults results;
  private final OpenBoard board;
  private final Supplier<WorkingTime> workingTime;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final PassingTime time;

  DisplayPage(
      Queues queues,
      ReadyResults results,
      OpenBoard board,
      Supplier<WorkingTime> workingTime,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    this.queues = queues;
    this.results = results;
    this.board = board;
    this.workingTime = workingTime;
    this.documents = documents;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.time = time;
  }

  /** The page as HTML. */
  Mono<String> of(AgencyCode agency, UnitCode unit, Visit visit) {
    return Mono.defer(
        () ->
            Mono.zip(
                    queues.of(agency, unit),
                    readyAt(agency, unit, results.of(agency)),
                    totals(agency))
                .map(
                    found -> {
                      Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
                      model.putAll(hall(found.getT1()));
                      model.putAll(ready(found.getT2()));
                      model.putAll(totals(found.getT3()));
                      model.putAll(opening(unit));
                      model.put("agency", agency.value());
                      model.put("unit", unit.value());
                      model.put("office", directory.ofAgency(agency));
                      model.put("hallName", directory.ofUnit(agency, unit.value()));
                      return rendering.page("display/display", visit, model);
                    }));
  }

  /** Its parts, each as it changes; shared by all screens of the hall. */
  Flux<List<Fragment>> live(AgencyCode agency, UnitCode unit, Language language) {
    return shared.follow(
        agency + "|" + unit + "|" + language,
        () ->
            Flux.merge(
                queues
                    .watch(agency, unit)
                    .map(json -> hall(documents.read(json, QueueFigures.class)))
                    .map(model -> parts(language, model, "called", "queue")),
                time.settled(readyAt(agency, unit, results.watch(agency).map(this::readyView)))
                    .map(view -> parts(language, ready(view), "ready")),
                time.settled(liveTotals(agency))
                    .map(model -> parts(language, model, "totals", "fields")),
                time.minutes()
                    .map(now -> opening(unit))
                    .map(model -> parts(language, model, "opening"))));
  }

  private List<Fragment> parts(Language language, Map<String, Object> model, String... names) {
    return Stream.of(names).map(name -> rendering.part(PARTS, name, language, model)).toList();
  }

  /** Results lie at the counter of the agency; a screen of another unit shows none. */
  private Mono<ReadyView> readyAt(AgencyCode agency, UnitCode unit, Mono<ReadyView> found) {
    return isCounter(agency, unit) ? found : Mono.just(new ReadyView(List.of()));
  }

  private Flux<ReadyView> readyAt(AgencyCode agency, UnitCode unit, Flux<ReadyView> found) {
    return isCounter(agency, unit) ? found : Flux.empty();
  }

  private boolean isCounter(AgencyCode agency, UnitCode unit) {
    return directory.counterOf(agency).equals(unit);
  }

  private ReadyView readyView(String json) {
    return documents.read(json, ReadyView.class);
  }

  private Mono<List<OpenFigures>> totals(AgencyCode agency) {
    return board.of(agency, periods());
  }

  private Flux<Map<String, Object>> liveTotals(AgencyCode agency) {
    return time.minutes()
        .map(now -> periods())
        .distinctUntilChanged()
        .switchMap(
            periods ->
                Flux.combineLatest(
                    board.watch(agency, periods.getFirst()),
                    board.watch(agency, periods.getLast()),
                    (day, month) -> totals(List.of(day, month))));
  }

  /** Today and its month. */
  private List<String> periods() {
    return Stream.of(Kind.DAY, Kind.MONTH)
        .map(kind -> ReportingPeriod.of(kind, time.now().toLocalDate(), ReportingBoundaries.LEGAL))
        .map(ReportingPeriod::id)
        .toList();
  }

  private static Map<String, Object> hall(QueueFigures queue) {
    return Map.of("hall", HallCard.of(queue));
  }

  private static Map<String, Object> ready(ReadyView view) {
    return Map.of("ready", ReadyCard.of(view));
  }

  private static Map<String, Object> totals(List<OpenFigures> dayAndMonth) {
    return Map.of("totals", TotalsCard.of(dayAndMonth.getFirst(), dayAndMonth.getLast()));
  }

  private Map<String, Object> opening(UnitCode unit) {
    return Map.of(
        "opening",
        Opening.of(workingTime.get().scheduleOf(unit), time.now()),
        "weekday",
        time.now().getDayOfWeek().getValue(),
        "today",
        Dates.day(time.now().toLocalDate()),
        "release",
        release);
  }
}

package vn.minhbach.query.transparency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.minhbach.query.seal.Seals;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;

/** The public figures of an office: the page as it is loaded, and its parts as they change. */
final class BoardPage {
  private static final String PARTS = "transparency/parts";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final OpenBoard board;
  private final Seals seals;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final PassingTime time;

  BoardPage(
      OpenBoard board,
      Seals seals,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    this.board = board;
    this.seals = seals;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.time = time;
  }

  /**
   * The page as HTML.
   *
   * @param unit whose board was asked for; the figures are those of its agency
   * @param period the only one to be shown; absent for those of today
   */
  Mono<String> of(AgencyCode agency, UnitCode unit, @Nullable String period, Visit visit) {
    return Mono.defer(
        () -> {
          Periods periods = periods(period);
          LocalDate yesterday = periods.day().minusDays(1);
          return Mono.zip(
              board.of(agency, periods.ids()),
              seals.of(agency, yesterday),
              (figures, seal) -> {
                Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
                model.putAll(model(agency, periods, figures));
                model.put("unit", unit.value());
                model.put("office", directory.ofAgency(agency));
                model.put("unitName", directory.ofUnit(agency, unit.value()));
                model.put("measures", List.of(Measure.values()));
                model.put("months", periods.monthsBefore());
                model.put("asked", period == null ? "" : period);
                model.put("seal", seal);
                model.put("sealDay", Dates.day(yesterday));
                return rendering.page("transparency/board", visit, model);
              });
        });
  }

  /** The same figures for machines. */
  Mono<String> csv(AgencyCode agency, @Nullable String period) {
    return Mono.defer(() -> board.of(agency, periods(period).ids())).map(BoardCsv::of);
  }

  /** A sentence, the totals, the shares, the fields: of the periods of today, or of one. */
  Flux<List<Fragment>> live(AgencyCode agency, @Nullable String period, Language language) {
    periods(period);
    return shared.follow(
        agency + "|" + period + "|" + language,
        () ->
            time.minutes()
                .map(now -> periods(period))
                .distinctUntilChanged()
                .switchMap(periods -> live(agency, periods, language)));
  }

  private Flux<List<Fragment>> live(AgencyCode agency, Periods periods, Language language) {
    List<Flux<OpenFigures>> each =
        periods.ids().stream().map(period -> board.watch(agency, period)).toList();
    return time.settled(Flux.combineLatest(each, BoardPage::figures))
        .map(
            figures -> {
              Map<String, Object> model = model(agency, periods, figures);
              return Stream.of("summary", "board", "shares", "fields")
                  .map(part -> rendering.part(PARTS, part, language, model))
                  .toList();
            });
  }

  private Periods periods(@Nullable String asked) {
    return new Periods(time.now().toLocalDate(), asked);
  }

  private static List<OpenFigures> figures(Object[] latest) {
    return Arrays.stream(latest).map(OpenFigures.class::cast).toList();
  }

  private static Map<String, Object> model(
      AgencyCode agency, Periods periods, List<OpenFigures> figures) {
    return Map.of(
        "board",
        BoardTable.of(periods, figures),
        "agency",
        agency.value(),
        "isToday",
        periods.asked() == null,
        "weekday",
        periods.day().getDayOfWeek().getValue(),
        "day",
        Dates.day(periods.day()));
  }
}

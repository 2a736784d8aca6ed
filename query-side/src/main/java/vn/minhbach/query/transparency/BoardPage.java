package vn.minhbach.query.transparency;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardFigures;
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
import vn.minhbach.shared.agency.AgencyCode;

/** The public figures of an office: the page as it is loaded, and its parts as they change. */
final class BoardPage {
  private static final String PARTS = "transparency/parts";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final Board board;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final PassingTime time;

  BoardPage(
      Board board,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    this.board = board;
    this.documents = documents;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.time = time;
  }

  /** The page as HTML. */
  Mono<String> of(AgencyCode agency, Visit visit) {
    return Mono.defer(
        () -> {
          Periods periods = new Periods(time.now().toLocalDate());
          return Flux.fromIterable(periods.all())
              .concatMap(period -> board.of(agency, period.id(), null))
              .collectList()
              .map(
                  figures -> {
                    Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
                    model.putAll(model(periods, figures, visit.language()));
                    model.put("agency", agency.value());
                    model.put("office", directory.ofAgency(agency));
                    return rendering.page("transparency/board", visit, model);
                  });
        });
  }

  /** A sentence, the totals, the fields: of today, this month and this reporting quarter. */
  Flux<List<Fragment>> live(AgencyCode agency, Language language) {
    return shared.follow(
        agency + "|" + language,
        () ->
            time.minutes()
                .map(now -> new Periods(now.toLocalDate()))
                .distinctUntilChanged()
                .switchMap(periods -> live(agency, periods, language)));
  }

  private Flux<List<Fragment>> live(AgencyCode agency, Periods periods, Language language) {
    List<Flux<String>> each =
        periods.all().stream().map(period -> board.watch(agency, period.id())).toList();
    return time.settled(Flux.combineLatest(each, Arrays::asList))
        .map(
            answers -> {
              Map<String, Object> model = model(periods, figures(answers), language);
              return Stream.of("summary", "board", "fields")
                  .map(part -> rendering.part(PARTS, part, language, model))
                  .toList();
            });
  }

  private List<BoardFigures> figures(List<Object> answers) {
    return answers.stream()
        .map(json -> documents.read(json.toString(), BoardFigures.class))
        .toList();
  }

  private static Map<String, Object> model(
      Periods periods, List<BoardFigures> figures, Language language) {
    return Map.of(
        "board",
        BoardTable.of(periods, figures, language),
        "weekday",
        periods.day().getDayOfWeek().getValue(),
        "day",
        Dates.day(periods.day()));
  }
}

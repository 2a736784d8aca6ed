package vn.minhbach.query.leader;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Html;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.page.Window;
import vn.minhbach.shared.agency.AgencyCode;

/** The leader's window: of the agency of whoever is logged in. */
@Window
class LeaderController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final LeaderPage page;
  private final ListPage lists;
  private final FiguresPage figures;
  private final WatchPage watch;
  private final FairPage fair;
  private final LiveStream stream;
  private final OfficeDirectory directory;

  LeaderController(
      LeaderPage page,
      ListPage lists,
      FiguresPage figures,
      WatchPage watch,
      FairPage fair,
      LiveStream stream,
      OfficeDirectory directory) {
    this.page = page;
    this.lists = lists;
    this.figures = figures;
    this.watch = watch;
    this.fair = fair;
    this.stream = stream;
    this.directory = directory;
  }

  /** What is late now, what will be, who waits for whom. */
  @GetMapping("/lead")
  Mono<ResponseEntity<String>> page(Visit visit) {
    return page.of(agency(visit), visit).map(Html::ok);
  }

  /** Its parts, as they change. */
  @GetMapping(path = "/live/lead/{agency}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(Visit visit, @PathVariable String agency) {
    return stream.of(visit.language(), page.live(new AgencyCode(agency), visit.language()));
  }

  /** The open dossiers behind a number. */
  @GetMapping("/lead/list")
  Mono<ResponseEntity<String>> list(Visit visit, @RequestParam Map<String, String> query) {
    return lists.open(agency(visit), ListQuestion.of(query), visit).map(Html::ok);
  }

  /** The apologies that are owed. */
  @GetMapping("/lead/apologies")
  Mono<ResponseEntity<String>> apologies(Visit visit) {
    return lists.owed(agency(visit), visit).map(Html::ok);
  }

  /** The plots of a period. */
  @GetMapping("/lead/figures")
  Mono<ResponseEntity<String>> figures(
      Visit visit, @RequestParam(required = false) @Nullable String period) {
    return figures.of(agency(visit), period, visit).map(Html::ok);
  }

  /** The data of a plot. */
  @GetMapping("/lead/figures/{plot}.csv")
  Mono<ResponseEntity<String>> data(
      Visit visit,
      @PathVariable String plot,
      @RequestParam(required = false) @Nullable String period) {
    String file = period == null ? plot : plot + "-" + period;
    return figures
        .csv(agency(visit), plot, period, visit.language())
        .map(
            csv ->
                ResponseEntity.ok()
                    .contentType(CSV)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file + ".csv").build().toString())
                    .body(csv));
  }

  /** The lists of a month. */
  @GetMapping("/lead/watch")
  Mono<ResponseEntity<String>> watch(
      Visit visit, @RequestParam(required = false) @Nullable String month) {
    return watch.of(agency(visit), month, visit).map(Html::ok);
  }

  /** The second numbers of a period beside the official ones. */
  @GetMapping("/lead/fair")
  Mono<ResponseEntity<String>> fair(
      Visit visit, @RequestParam(required = false) @Nullable String period) {
    return fair.of(agency(visit), period, visit).map(Html::ok);
  }

  private AgencyCode agency(Visit visit) {
    return visit.who() == null ? directory.home() : visit.who().agency();
  }
}

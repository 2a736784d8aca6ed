package vn.minhbach.query.transparency;

import java.nio.charset.StandardCharsets;
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

/** The transparency board, for everybody. */
@Window
class BoardPageController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final BoardPage page;
  private final LiveStream stream;
  private final OfficeDirectory directory;

  BoardPageController(BoardPage page, LiveStream stream, OfficeDirectory directory) {
    this.page = page;
    this.stream = stream;
    this.directory = directory;
  }

  /**
   * The page of an agency.
   *
   * @param agency by default the office at home here
   */
  @GetMapping("/board")
  Mono<ResponseEntity<String>> ofAgency(
      Visit visit,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String period) {
    AgencyCode whose = whose(agency);
    return page.of(whose, directory.counterOf(whose), period, visit).map(Html::ok);
  }

  /** The page that hangs in a unit; its agency has one board. */
  @GetMapping("/board/{unit}")
  Mono<ResponseEntity<String>> ofUnit(
      Visit visit,
      @PathVariable String unit,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String period) {
    AgencyCode whose = whose(agency);
    return page.of(whose, directory.unitOf(whose, unit), period, visit).map(Html::ok);
  }

  /** The figures of that page as a table for machines. */
  @GetMapping("/board/{unit}/csv")
  Mono<ResponseEntity<String>> csv(
      @PathVariable String unit,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String period) {
    AgencyCode whose = whose(agency);
    directory.unitOf(whose, unit);
    return page.csv(whose, period)
        .map(
            csv ->
                ResponseEntity.ok()
                    .contentType(CSV)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("board.csv").build().toString())
                    .body(csv));
  }

  /** Its parts, as they change. */
  @GetMapping(path = "/live/board/{agency}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(
      Visit visit,
      @PathVariable String agency,
      @RequestParam(required = false) @Nullable String period) {
    return stream.of(visit.language(), page.live(new AgencyCode(agency), period, visit.language()));
  }

  private AgencyCode whose(@Nullable String agency) {
    return agency == null ? directory.home() : new AgencyCode(agency);
  }
}

package vn.minhbach.query.transparency;

import org.jspecify.annotations.Nullable;
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
  private final BoardPage page;
  private final LiveStream stream;
  private final OfficeDirectory directory;

  BoardPageController(BoardPage page, LiveStream stream, OfficeDirectory directory) {
    this.page = page;
    this.stream = stream;
    this.directory = directory;
  }

  /**
   * The page.
   *
   * @param agency by default the office at home here
   */
  @GetMapping("/board")
  Mono<ResponseEntity<String>> page(
      Visit visit, @RequestParam(required = false) @Nullable String agency) {
    return page.of(agency == null ? directory.home() : new AgencyCode(agency), visit).map(Html::ok);
  }

  /** Its parts, as they change. */
  @GetMapping(path = "/live/board/{agency}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(Visit visit, @PathVariable String agency) {
    return stream.of(visit.language(), page.live(new AgencyCode(agency), visit.language()));
  }
}

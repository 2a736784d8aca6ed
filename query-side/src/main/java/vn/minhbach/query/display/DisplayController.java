package vn.minhbach.query.display;

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

/** The screen in the hall of a unit, for everybody. */
@Window
class DisplayController {
  private final DisplayPage page;
  private final LiveStream stream;
  private final OfficeDirectory directory;

  DisplayController(DisplayPage page, LiveStream stream, OfficeDirectory directory) {
    this.page = page;
    this.stream = stream;
    this.directory = directory;
  }

  /**
   * The page.
   *
   * @param agency by default the office at home here
   */
  @GetMapping("/display/{unit}")
  Mono<ResponseEntity<String>> page(
      Visit visit,
      @PathVariable String unit,
      @RequestParam(required = false) @Nullable String agency) {
    AgencyCode whose = agency == null ? directory.home() : new AgencyCode(agency);
    return page.of(whose, directory.unitOf(whose, unit), visit).map(Html::ok);
  }

  /** Its parts, as they change. */
  @GetMapping(path = "/live/display/{agency}/{unit}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(
      Visit visit, @PathVariable String agency, @PathVariable String unit) {
    AgencyCode whose = new AgencyCode(agency);
    return stream.of(
        visit.language(), page.live(whose, directory.unitOf(whose, unit), visit.language()));
  }
}

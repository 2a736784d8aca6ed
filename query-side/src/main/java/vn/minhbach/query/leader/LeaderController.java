package vn.minhbach.query.leader;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Html;
import vn.minhbach.query.page.LiveStream;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.page.Window;
import vn.minhbach.shared.agency.AgencyCode;

/** The leader's window. */
@Window
class LeaderController {
  private final LeaderPage page;
  private final LiveStream stream;
  private final OfficeDirectory directory;

  LeaderController(LeaderPage page, LiveStream stream, OfficeDirectory directory) {
    this.page = page;
    this.stream = stream;
    this.directory = directory;
  }

  /** The page. */
  @GetMapping("/lead")
  Mono<ResponseEntity<String>> page(Visit visit) {
    AgencyCode agency = visit.who() == null ? directory.home() : visit.who().agency();
    return page.of(agency, visit).map(Html::ok);
  }

  /** Its parts, as they change. */
  @GetMapping(path = "/live/lead/{agency}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(Visit visit, @PathVariable String agency) {
    return stream.of(visit.language(), page.live(new AgencyCode(agency), visit.language()));
  }
}

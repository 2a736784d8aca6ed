package vn.minhbach.query.citizen;

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

/**
 * The citizen's window for whoever knows a code: level 1 of disclosure. It says the same without
 * JavaScript, but has to be loaded again.
 */
@Window
class CitizenController {
  private final CitizenPage page;
  private final LiveGlance live;
  private final LiveStream stream;
  private final OfficeDirectory directory;

  CitizenController(
      CitizenPage page, LiveGlance live, LiveStream stream, OfficeDirectory directory) {
    this.page = page;
    this.live = live;
    this.stream = stream;
    this.directory = directory;
  }

  /**
   * The page.
   *
   * @param agency whose name stands above; by default the office at home here
   * @param code a dossier, by its code
   * @param source a past dossier, by its agency; for colleagues
   * @param number and the number that it had there
   */
  @GetMapping("/")
  Mono<ResponseEntity<String>> page(
      Visit visit,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable String number) {
    AgencyCode of = agency == null ? directory.home() : new AgencyCode(agency);
    return page.lookup(of, new AskedDossier(code, source, number), visit).map(Html::ok);
  }

  /** What a code tells, as it changes; there is no stream of a code that tells nothing. */
  @GetMapping(path = "/live/status/{code}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> status(
      Visit visit, @PathVariable String code) {
    return live.of(new AskedDossier(code, null, null), visit.language())
        .map(changes -> ResponseEntity.ok(stream.of(visit.language(), changes)));
  }
}

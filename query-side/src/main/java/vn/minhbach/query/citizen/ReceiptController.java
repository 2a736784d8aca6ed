package vn.minhbach.query.citizen;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.page.Window;
import vn.minhbach.query.status.UnknownDossier;

/** The citizen's window for whoever holds a receipt: level 2 of disclosure. */
@Window
class ReceiptController {
  private final CitizenPage page;
  private final LiveReceipt live;
  private final LiveStream stream;

  ReceiptController(CitizenPage page, LiveReceipt live, LiveStream stream) {
    this.page = page;
    this.live = live;
    this.stream = stream;
  }

  /**
   * The page; one and the same, with status 404, for every token that leads to no receipt that
   * counts.
   *
   * @param token of the QR code, behind a slash
   * @param version what the bearer has just written, to be shown once it is there
   */
  @GetMapping({"/t", "/t/{*token}"})
  Mono<ResponseEntity<String>> page(
      Visit visit,
      @PathVariable(required = false) @Nullable String token,
      @RequestParam(required = false) @Nullable String version) {
    return page.receipt(token == null ? "" : token.substring(1), number(version), visit)
        .map(Html::ok)
        .onErrorResume(
            UnknownDossier.class,
            dead -> Mono.just(Html.answer(HttpStatus.NOT_FOUND, page.dead(visit))));
  }

  /** The same as it changes. */
  @GetMapping(path = "/live/receipt/{token}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> receipt(
      Visit visit, @PathVariable String token) {
    return live.of(token, visit.language())
        .map(changes -> ResponseEntity.ok(stream.of(visit.language(), changes)));
  }

  /** Somebody who shortened the address still gets the page. */
  private static @Nullable Long number(@Nullable String version) {
    return version != null && version.matches("[1-9][0-9]{0,8}") ? Long.valueOf(version) : null;
  }
}

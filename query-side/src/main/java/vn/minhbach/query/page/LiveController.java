package vn.minhbach.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.shared.agency.AgencyCode;

/** The page's fragments as server-sent events, each under the name of its place in the page. */
@Controller
@ResponseBody
@RequestMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
class LiveController {
  private final LivePage live;

  LiveController(LivePage live) {
    this.live = live;
  }

  /** Board, SLA monitor and their age. */
  @GetMapping("/office/{agency}")
  Flux<ServerSentEvent<String>> office(
      @PathVariable String agency,
      @RequestParam(required = false) @Nullable String lang,
      ServerWebExchange exchange) {
    return live.office(
        new AgencyCode(agency),
        Language.of(lang, exchange.getRequest().getHeaders().getAcceptLanguageAsLocales()));
  }

  /** One dossier, by its code or identifier. */
  @GetMapping("/status/{dossier}")
  Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> status(
      @PathVariable String dossier,
      @RequestParam(required = false) @Nullable String lang,
      ServerWebExchange exchange) {
    return live.status(
            DossierReference.parse(dossier),
            Language.of(lang, exchange.getRequest().getHeaders().getAcceptLanguageAsLocales()))
        .map(ResponseEntity::ok);
  }
}

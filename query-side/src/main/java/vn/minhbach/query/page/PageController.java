package vn.minhbach.query.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/** The page at the front door. It says the same without JavaScript, but has to be loaded again. */
@Controller
@ResponseBody
class PageController {
  /** Everything in the page comes from here, and nothing in it is a script. */
  private static final String ONLY_OUR_OWN =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final FrontPage page;
  private final OfficeNames names;
  private final Rendering rendering;

  PageController(FrontPage page, OfficeNames names, Rendering rendering) {
    this.page = page;
    this.names = names;
    this.rendering = rendering;
  }

  /**
   * The page.
   *
   * @param agency whose figures; by default the office at home here
   * @param code a dossier, by its code
   * @param source a past dossier, by its agency
   * @param number and the number that it had there
   * @param lang {@code vi} or {@code en}; by default what the browser prefers
   */
  @GetMapping("/")
  Mono<ResponseEntity<String>> page(
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String lang,
      ServerWebExchange exchange) {
    AgencyCode of = agency == null ? names.home() : new AgencyCode(agency);
    return page.of(of, new AskedDossier(code, source, number), language(lang, exchange))
        .map(html -> answer(HttpStatus.OK, html));
  }

  /** An address that somebody made up. */
  @ExceptionHandler
  ResponseEntity<String> invalid(InvalidValue invalid, ServerWebExchange exchange) {
    return answer(
        HttpStatus.BAD_REQUEST,
        rendering.problem(
            language(null, exchange), Map.of("field", invalid.field(), "typed", invalid.value())));
  }

  private static ResponseEntity<String> answer(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", ONLY_OUR_OWN)
        .body(html);
  }

  private static Language language(@Nullable String chosen, ServerWebExchange exchange) {
    return Language.of(chosen, exchange.getRequest().getHeaders().getAcceptLanguageAsLocales());
  }
}

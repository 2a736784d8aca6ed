package vn.minhbach.query.citizen;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.query.page.Html;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.page.Window;

/**
 * The citizen's window on a touch screen in the hall. What is asked stands in no address, so that
 * no history keeps it.
 */
@Window
class KioskController {
  private static final AskedDossier NOTHING = new AskedDossier(null, null, null);

  private final CitizenPage page;
  private final KioskSettings settings;

  KioskController(CitizenPage page, KioskSettings settings) {
    this.page = page;
    this.settings = settings;
  }

  /** The page, with nothing on it that somebody left behind. */
  @GetMapping("/kiosk")
  Mono<ResponseEntity<String>> page(Visit visit, ServerWebExchange exchange) {
    return answer(NOTHING, visit, exchange);
  }

  /** The page with an answer: to a code, or to the address that a scanner reads off a receipt. */
  @PostMapping("/kiosk")
  Mono<ResponseEntity<String>> answer(Visit visit, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(form -> asked(form.getFirst("asked")))
        .flatMap(asked -> answer(asked, visit, exchange));
  }

  /** Any account will do that somebody has logged the kiosk in by. */
  private Mono<ResponseEntity<String>> answer(
      AskedDossier asked, Visit visit, ServerWebExchange exchange) {
    return exchange
        .getPrincipal()
        .hasElement()
        .flatMap(loggedIn -> page.kiosk(asked, settings, loggedIn, visit))
        .map(Html::ok);
  }

  private static AskedDossier asked(@Nullable String typed) {
    return new AskedDossier(typed, null, null);
  }
}

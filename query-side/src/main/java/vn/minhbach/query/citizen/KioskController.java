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
  Mono<ResponseEntity<String>> page(Visit visit) {
    return page.kiosk(NOTHING, settings, visit).map(Html::ok);
  }

  /** The page with an answer: to a code, or to the address that a scanner reads off a receipt. */
  @PostMapping("/kiosk")
  Mono<ResponseEntity<String>> answer(Visit visit, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(form -> asked(form.getFirst("asked")))
        .flatMap(asked -> page.kiosk(asked, settings, visit))
        .map(Html::ok);
  }

  private static AskedDossier asked(@Nullable String typed) {
    return new AskedDossier(typed, null, null);
  }
}

package vn.minhbach.query.ledger;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.query.status.DossierReference;

/** The time ledger of a dossier by HTTP. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class LedgerController {
  private final LedgerLookup lookup;

  LedgerController(LedgerLookup lookup) {
    this.lookup = lookup;
  }

  /** Whose time it was, of a dossier by its code or identifier. */
  @GetMapping("/{dossier}/ledger")
  Mono<ResponseEntity<LedgerReport>> ledger(@PathVariable String dossier) {
    return lookup
        .of(DossierReference.parse(dossier))
        .map(report -> ResponseEntity.ok().eTag(tag(report)).body(report));
  }

  /** All that the answer depends on: its version, the calendar and, while it runs, the minute. */
  private static String tag(LedgerReport report) {
    String settled = report.version() + "/" + report.schedule();
    return "\"" + (report.runs() ? settled + "/" + report.until().toInstant() : settled) + "\"";
  }
}

package vn.minhbach.query.seal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/** Seals by HTTP, and the key to check them by. */
@RestController
@RequestMapping(path = "/api/seals", produces = MediaType.APPLICATION_JSON_VALUE)
class SealController {
  private final Seals seals;

  SealController(Seals seals) {
    this.seals = seals;
  }

  /** What an agency recorded on a day, in one digest. */
  @GetMapping("/{agency}/{day}")
  Mono<Seal> seal(@PathVariable String agency, @PathVariable String day) {
    return seals.of(new AgencyCode(agency), date(day));
  }

  /** The public key; nothing where the installation has none. */
  @GetMapping("/key")
  Mono<ResponseEntity<SealKeyText>> key() {
    return seals.key().map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.notFound().build());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      InvalidValue invalid = new InvalidValue("day", text, "a date that exists, as 2026-11-20");
      invalid.initCause(e);
      throw invalid;
    }
  }
}

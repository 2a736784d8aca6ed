package vn.minhbach.query.apology;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.agency.AgencyCode;

/** The apologies that are owed, by HTTP. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}", produces = MediaType.APPLICATION_JSON_VALUE)
class ApologiesController {
  private final Apologies apologies;

  ApologiesController(Apologies apologies) {
    this.apologies = apologies;
  }

  /** Every broken promise of an agency that nobody has apologised for. */
  @GetMapping("/apologies-owed")
  Mono<ApologiesReport> owed(@PathVariable String agency) {
    return apologies.of(new AgencyCode(agency));
  }
}

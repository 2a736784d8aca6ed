package vn.minhbach.query.duration;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.agency.AgencyCode;

/** How long dossiers took, by HTTP. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}", produces = MediaType.APPLICATION_JSON_VALUE)
class DurationController {
  private final Durations durations;

  DurationController(Durations durations) {
    this.durations = durations;
  }

  /** The dossiers done in a period, by classes of working days. */
  @GetMapping("/durations")
  Mono<DurationReport> durations(@PathVariable String agency, @RequestParam String period) {
    return durations.of(new AgencyCode(agency), period);
  }
}

package vn.minhbach.query.timeshare;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.agency.AgencyCode;

/** In whose hands the time went, by HTTP. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class TimeShareController {
  private final TimeShares shares;

  TimeShareController(TimeShares shares) {
    this.shares = shares;
  }

  /** The time of an agency's dossiers in a period, by owner, unit and officer. */
  @GetMapping("/api/agencies/{agency}/time-shares")
  Mono<TimeShareReport> shares(@PathVariable String agency, @RequestParam String period) {
    return shares.of(new AgencyCode(agency), period);
  }
}

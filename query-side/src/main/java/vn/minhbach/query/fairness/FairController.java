package vn.minhbach.query.fairness;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.agency.AgencyCode;

/** The second numbers of an office, by HTTP. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}", produces = MediaType.APPLICATION_JSON_VALUE)
class FairController {
  private final FairBook book;

  FairController(FairBook book) {
    this.book = book;
  }

  /** The figures of a period, beside the official ones. */
  @GetMapping("/fair-figures")
  Mono<FairFigures> figures(
      @PathVariable String agency, @RequestParam(defaultValue = "all") String period) {
    return book.of(new AgencyCode(agency), period);
  }
}

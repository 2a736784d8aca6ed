package vn.minhbach.query.openness;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.agency.AgencyCode;

/** The public figures of an office, by HTTP and without a login. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}", produces = MediaType.APPLICATION_JSON_VALUE)
class OpenController {
  private final OpenBoard board;

  OpenController(OpenBoard board) {
    this.board = board;
  }

  /** The figures of a period; what the display screen and the transparency board show. */
  @GetMapping("/open-figures")
  Mono<OpenFigures> figures(
      @PathVariable String agency, @RequestParam(defaultValue = "all") String period) {
    return board.of(new AgencyCode(agency), period);
  }
}

package vn.minhbach.query.watch;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/** What a leader has to look at, by HTTP. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}", produces = MediaType.APPLICATION_JSON_VALUE)
class WatchController {
  private final Watch watch;

  WatchController(Watch watch) {
    this.watch = watch;
  }

  /** The lists of a month, by pattern. */
  @GetMapping("/watch")
  Mono<WatchReport> lists(
      @PathVariable String agency, @RequestParam(required = false) @Nullable String month) {
    return watch.of(new AgencyCode(agency), month == null ? null : month(month));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      InvalidValue invalid = new InvalidValue("month", text, "a month, as 2026-11");
      invalid.initCause(e);
      throw invalid;
    }
  }
}

package vn.minhbach.query.sla;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.ServerEvents;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;

/** What is about to be late, by HTTP. */
@RestController
@RequestMapping(path = "/api/agencies/{agency}/sla", produces = MediaType.APPLICATION_JSON_VALUE)
class SlaController {
  private final SlaMonitor monitor;
  private final ServerEvents serverEvents;

  SlaController(SlaMonitor monitor, ServerEvents serverEvents) {
    this.monitor = monitor;
    this.serverEvents = serverEvents;
  }

  /** Of the whole agency with its units and officers, or of one unit, or of one officer. */
  @GetMapping
  Mono<SlaReport> report(
      @PathVariable String agency,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String officer) {
    AgencyCode code = new AgencyCode(agency);
    if (unit != null && officer != null) {
      throw new InvalidValue("officer", officer, "either a unit or an officer");
    }
    if (unit != null) {
      return monitor.ofUnit(code, new UnitCode(unit));
    }
    return officer == null
        ? monitor.ofAgency(code)
        : monitor.ofOfficer(code, new OfficerId(officer));
  }

  /** Of the whole agency, now and whenever it has changed, as events named {@code sla}. */
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> stream(@PathVariable String agency) {
    return serverEvents.of("sla", monitor.watch(new AgencyCode(agency)));
  }
}

package vn.minhbach.query.status;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.ServerEvents;
import vn.minhbach.query.status.DossierReference.ByPastNumber;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.VietnamTime;

/** The status of a dossier by HTTP. The entity tag is its version. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class StatusController {
  private final StatusLookup lookup;
  private final ServerEvents serverEvents;
  private final Clock clock;

  StatusController(StatusLookup lookup, ServerEvents serverEvents, Clock clock) {
    this.lookup = lookup;
    this.serverEvents = serverEvents;
    this.clock = clock;
  }

  /** A past dossier by the number it had. */
  @GetMapping
  Mono<ResponseEntity<StatusView>> pastDossier(
      @RequestParam String agency, @RequestParam String number) {
    return tagged(lookup.of(new ByPastNumber(new AgencyCode(agency), number)));
  }

  /** A dossier by its code or identifier; waits for {@code minVersion} at most five seconds. */
  @GetMapping("/{dossier}/status")
  Mono<ResponseEntity<StatusView>> status(
      @PathVariable String dossier, @RequestParam(required = false) @Nullable Long minVersion) {
    DossierReference reference = DossierReference.parse(dossier);
    return tagged(
        minVersion == null ? lookup.of(reference) : lookup.of(reference, atLeastOne(minVersion)));
  }

  /**
   * Every date that was promised, why it moved, how it was counted, and how it was kept. The tag is
   * the version and, once it is late, that it is: time alone changes nothing else.
   */
  @GetMapping("/{dossier}/deadlines")
  Mono<ResponseEntity<DeadlineHistory>> deadlines(@PathVariable String dossier) {
    return lookup
        .of(DossierReference.parse(dossier))
        .map(status -> DeadlineHistory.of(status, VietnamTime.at(clock.instant())))
        .map(
            history -> {
              String late = history.overdue().now() ? "/overdue" : "";
              return ResponseEntity.ok().eTag("\"" + history.version() + late + "\"").body(history);
            });
  }

  /** The status now and after each event, as events named {@code status}. */
  @GetMapping(path = "/{dossier}/status/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Mono<ResponseEntity<Flux<ServerSentEvent<String>>>> stream(@PathVariable String dossier) {
    DossierReference reference = DossierReference.parse(dossier);
    // An unknown dossier is a 404, not a stream that fails.
    return lookup
        .of(reference)
        .map(status -> ResponseEntity.ok(serverEvents.of("status", lookup.watch(reference))));
  }

  private static Mono<ResponseEntity<StatusView>> tagged(Mono<StatusView> status) {
    return status.map(found -> ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found));
  }

  private static long atLeastOne(long version) {
    if (version < 1) {
      throw new InvalidValue("minVersion", Long.toString(version), "1 or more");
    }
    return version;
  }
}

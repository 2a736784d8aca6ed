package vn.minhbach.query.queue;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.ServerEvents;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;

/** Today's queue of a unit, by HTTP. */
@RestController
@RequestMapping(path = "/api/queues/{agency}/{unit}", produces = MediaType.APPLICATION_JSON_VALUE)
class QueueController {
  private final Queues queues;
  private final ServerEvents serverEvents;

  QueueController(Queues queues, ServerEvents serverEvents) {
    this.queues = queues;
    this.serverEvents = serverEvents;
  }

  /** Who is called, who is next, who missed the call, how many wait and for how long. */
  @GetMapping
  Mono<QueueFigures> figures(@PathVariable String agency, @PathVariable String unit) {
    return queues.of(new AgencyCode(agency), new UnitCode(unit));
  }

  /** The same, now and whenever it has changed, as events named {@code queue}. */
  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> stream(@PathVariable String agency, @PathVariable String unit) {
    return serverEvents.of("queue", queues.watch(new AgencyCode(agency), new UnitCode(unit)));
  }
}

package vn.minhbach.query.live;

import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * A live answer as server-sent events (HTML standard, section 9.2). A comment every 15 seconds
 * keeps proxies from closing a quiet stream and finds clients that are gone; after an hour the
 * stream ends, and the client's own reconnection starts it afresh.
 */
public final class ServerEvents {
  static final Duration HEARTBEAT = Duration.ofSeconds(15);
  static final Duration LONGEST = Duration.ofHours(1);

  private final Scheduler scheduler;

  /** Takes its time from this scheduler. */
  public ServerEvents(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Sends each answer as the data of one event.
   *
   * @param name the name of the events, by which a page tells them apart
   */
  public Flux<ServerSentEvent<String>> of(String name, Flux<String> answers) {
    Flux<ServerSentEvent<String>> events =
        answers.map(json -> ServerSentEvent.<String>builder().event(name).data(json).build());
    Flux<ServerSentEvent<String>> heartbeats =
        Flux.interval(HEARTBEAT, scheduler)
            .onBackpressureDrop()
            .map(beat -> ServerSentEvent.<String>builder().comment("alive").build());
    return Flux.merge(events, heartbeats).take(LONGEST, scheduler);
  }
}

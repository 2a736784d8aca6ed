package vn.minhbach.query.page;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * A page's fragments as server-sent events, each under the name of its place in the page. A stream
 * that ends makes the browser ask again by itself. It ends every ten minutes, so that somebody who
 * only watches does not lose the session, and at once when the product stops.
 */
public final class LiveStream implements ApplicationListener<ContextClosedEvent> {
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

  private final Sinks.Empty<Void> closing = Sinks.empty();
  private final Confirmations confirmations;
  private final Scheduler timer;

  /** Tells the age of everything by these. */
  public LiveStream(Confirmations confirmations, PassingTime time) {
    this.confirmations = confirmations;
    this.timer = time.timer();
  }

  /**
   * All that changes in a page, with its age, on one connection: a browser opens six to a host, for
   * all its tabs together. The age is the heartbeat, too.
   */
  public Flux<ServerSentEvent<String>> of(Language language, Flux<List<Fragment>> changes) {
    return Flux.merge(confirmations.in(language), changes)
        .concatMapIterable(all -> all)
        .map(
            fragment ->
                ServerSentEvent.<String>builder()
                    .event(fragment.event())
                    .retry(ASK_AGAIN)
                    .data(fragment.html())
                    .build())
        .take(LONGEST, timer)
        .takeUntilOther(closing.asMono());
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    closing.tryEmitEmpty();
  }
}

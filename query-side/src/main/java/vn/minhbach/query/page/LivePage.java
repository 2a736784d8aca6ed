package vn.minhbach.query.page;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * The page's fragments as server-sent events. A stream that ends makes the browser ask again by
 * itself. It ends every ten minutes, so that somebody who only watches does not lose the session,
 * and at once when the product stops.
 */
final class LivePage implements ApplicationListener<ContextClosedEvent> {
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

  private final Sinks.Empty<Void> closing = Sinks.empty();
  private final LiveFragments fragments;
  private final StatusLookup lookup;
  private final Scheduler timer;

  LivePage(LiveFragments fragments, StatusLookup lookup, Scheduler timer) {
    this.fragments = fragments;
    this.lookup = lookup;
    this.timer = timer;
  }

  /**
   * Board, SLA monitor and the age of both on one connection: a browser opens six to a host, for
   * all its tabs together.
   */
  Flux<ServerSentEvent<String>> office(AgencyCode agency, Language language) {
    return sent(
        Flux.merge(
            fragments.confirmations(language),
            fragments.board(agency, language),
            fragments.sla(agency, language)));
  }

  /**
   * One dossier; fails with {@link vn.minhbach.query.status.UnknownDossier} before anything is
   * sent.
   */
  Mono<Flux<ServerSentEvent<String>>> status(DossierReference reference, Language language) {
    return lookup
        .of(reference)
        .map(
            status ->
                sent(
                    Flux.merge(
                        fragments.confirmations(language),
                        fragments.status(status.dossier(), language))));
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    closing.tryEmitEmpty();
  }

  /** The confirmations are the heartbeat, too. */
  private Flux<ServerSentEvent<String>> sent(Flux<List<Fragment>> changes) {
    return changes
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
}

package vn.minhbach.query.page;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.projection.Progress;
import vn.minhbach.query.projection.Projections;

/**
 * Since when all that a page shows is known to be true. Silent while a view stands still: then
 * nobody knows.
 */
public final class Confirmations {
  static final Duration EVERY = Duration.ofSeconds(10);

  /** Below one batch of events, a view that catches up does so before anybody could read of it. */
  private static final long NOTEWORTHY = 500;

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final Projections projections;
  private final Rendering rendering;
  private final PassingTime time;
  private final Scheduler blocking;

  /**
   * Asks these.
   *
   * @param blocking where the projections are asked how far they are
   */
  public Confirmations(
      Projections projections, Rendering rendering, PassingTime time, Scheduler blocking) {
    this.projections = projections;
    this.rendering = rendering;
    this.time = time;
    this.blocking = blocking;
  }

  /** The variables of a page as it is loaded: true at this moment. */
  public Map<String, Object> model() {
    return model(time.now(), List.of());
  }

  /** The fragment {@code confirmed}, every ten seconds. */
  Flux<List<Fragment>> in(Language language) {
    return shared.follow(
        "confirmed|" + language,
        () ->
            time.ticks(EVERY)
                .concatMap(
                    tick -> Mono.fromCallable(projections::progress).subscribeOn(blocking), 1)
                .filter(Confirmations::allMove)
                .map(
                    views ->
                        List.of(
                            rendering.part(
                                "page/frame", "confirmed", language, model(time.now(), views)))));
  }

  private static Map<String, Object> model(OffsetDateTime now, List<Progress> views) {
    long behind = views.stream().mapToLong(Progress::behind).max().orElse(0);
    return Map.of(
        "time",
        Dates.second(now),
        "moment",
        now.truncatedTo(ChronoUnit.SECONDS).toString(),
        "behind",
        behind > NOTEWORTHY ? behind : 0L);
  }

  private static boolean allMove(List<Progress> views) {
    return views.stream()
        .allMatch(
            view ->
                switch (view.state()) {
                  case RUNNING, STANDING_BY -> true;
                  case STOPPED, RETRYING, HALTED -> false;
                });
  }
}

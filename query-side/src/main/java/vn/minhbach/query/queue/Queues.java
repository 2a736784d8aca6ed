package vn.minhbach.query.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.time.VietnamTime;

/** The queue of a unit today: once, or live. One document an answer. */
public final class Queues {
  private static final Duration RECHECK = Duration.ofMinutes(1);

  private final View<QueueView> view;
  private final LiveViews live;
  private final InstantSource clock;

  /** Asks these. */
  public Queues(View<QueueView> view, LiveViews live, InstantSource clock) {
    this.view = view;
    this.live = live;
    this.clock = clock;
  }

  /** Today's queue, by the date in Vietnam; an empty one where nobody has drawn a ticket. */
  public Mono<QueueFigures> of(AgencyCode agency, UnitCode unit) {
    return Mono.defer(() -> figures(today(agency, unit)));
  }

  /**
   * {@link #of} now, and again whenever it has changed; within a minute after midnight the empty
   * queue of the new day. JSON as of the single answer. Shared by all who watch the same unit.
   */
  public Flux<String> watch(AgencyCode agency, UnitCode unit) {
    return live.watch(
        "queue|" + agency + "|" + unit,
        () -> Set.of(view.keyOf(today(agency, unit).toString())),
        of(agency, unit),
        RECHECK);
  }

  private Mono<QueueFigures> figures(QueueId queue) {
    return view.get(queue.toString())
        .defaultIfEmpty(QueueView.EMPTY)
        .map(found -> QueueFigures.of(queue, found));
  }

  private QueueId today(AgencyCode agency, UnitCode unit) {
    return new QueueId(agency, unit, VietnamTime.dateOf(clock.instant()));
  }
}

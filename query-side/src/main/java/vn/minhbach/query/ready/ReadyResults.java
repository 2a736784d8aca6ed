package vn.minhbach.query.ready;

import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.agency.AgencyCode;

/** What can be collected at an agency, and may be shown: once, or live. One document an answer. */
public final class ReadyResults {
  private final View<ReadyView> view;
  private final LiveViews live;

  /** Asks these. */
  public ReadyResults(View<ReadyView> view, LiveViews live) {
    this.view = view;
    this.live = live;
  }

  /** What lies there now, the latest first; none if nothing does. */
  public Mono<ReadyView> of(AgencyCode agency) {
    return view.get(agency.value()).defaultIfEmpty(ReadyView.EMPTY);
  }

  /** {@link #of} now, and again whenever it has changed; shared by all who watch the same. */
  public Flux<String> watch(AgencyCode agency) {
    return live.watch("ready|" + agency, Set.of(view.keyOf(agency.value())), of(agency));
  }
}

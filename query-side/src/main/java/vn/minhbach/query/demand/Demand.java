package vn.minhbach.query.demand;

import java.util.List;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;

/** What people come to a unit for. One document an answer. */
public final class Demand {
  private final View<DemandView> view;

  /** Asks this. */
  public Demand(View<DemandView> view) {
    this.view = view;
  }

  /** The commonest procedures of a unit, the oftenest first; none where nobody has come yet. */
  public Mono<List<Wanted>> of(AgencyCode agency, UnitCode unit, int most) {
    return view.get(DemandProjection.key(agency, unit))
        .defaultIfEmpty(DemandView.EMPTY)
        .map(found -> found.first(most));
  }
}

package vn.minhbach.query.apology;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.ViewKey;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.time.VietnamTime;

/** The apologies that an agency owes: once, or live. Sixteen documents an answer. */
public final class Apologies {
  private static final Duration RECHECK = Duration.ofMinutes(10);
  private static final Comparator<Debt> OLDEST_FIRST =
      Comparator.comparing(Apologies::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Debt::dossier);

  private final View<DebtsView> view;
  private final LiveViews live;
  private final InstantSource clock;

  /** Asks these. */
  public Apologies(View<DebtsView> view, LiveViews live, InstantSource clock) {
    this.view = view;
    this.live = live;
    this.clock = clock;
  }

  /** What is owed now, the longest broken first; nothing if no promise is broken. */
  public Mono<ApologiesReport> of(AgencyCode agency) {
    return view.getAll(DebtsProjection.keys(agency.value())).map(found -> report(agency, found));
  }

  /** {@link #of} now, and again whenever it has changed. Shared by all who watch the agency. */
  public Flux<String> watch(AgencyCode agency) {
    Set<ViewKey> keys = new LinkedHashSet<>();
    DebtsProjection.keys(agency.value()).forEach(key -> keys.add(view.keyOf(key)));
    return live.watch("apologies|" + agency, keys, of(agency), report -> report.owed(), RECHECK);
  }

  private ApologiesReport report(AgencyCode agency, Map<String, DebtsView> found) {
    List<Debt> owed =
        found.values().stream()
            .flatMap(document -> document.broken().values().stream())
            .filter(debt -> !debt.apologised())
            .sorted(OLDEST_FIRST)
            .toList();
    return new ApologiesReport(
        agency.value(), VietnamTime.at(clock.instant()), owed, ApologiesReport.RULE);
  }

  private static @Nullable OffsetDateTime due(Debt debt) {
    @Nullable Promise promise = debt.promise();
    return promise == null ? null : promise.dueAt();
  }
}

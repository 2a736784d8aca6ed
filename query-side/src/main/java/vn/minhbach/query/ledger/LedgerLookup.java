package vn.minhbach.query.ledger;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.time.WorkingTime;

/** Whose time it was: one dossier, two look-ups by key. */
public final class LedgerLookup {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final View<LedgerView> ledgers;
  private final StatusLookup names;
  private final LiveViews live;
  private final Supplier<WorkingTime> workingTime;
  private final InstantSource clock;

  /** Asks these; counts working time by the standard hours that hold when it is asked. */
  public LedgerLookup(
      View<LedgerView> ledgers,
      StatusLookup names,
      LiveViews live,
      Supplier<WorkingTime> workingTime,
      InstantSource clock) {
    this.ledgers = ledgers;
    this.names = names;
    this.live = live;
    this.workingTime = workingTime;
    this.clock = clock;
  }

  /** The ledger as the view has it; fails with {@link UnknownDossier}. */
  public Mono<LedgerReport> of(DossierReference reference) {
    return names
        .identify(reference)
        .flatMap(this::reckoned)
        .switchIfEmpty(Mono.error(UnknownDossier::new));
  }

  /**
   * The ledger as JSON, now and again whenever it has changed: by an event, or because a minute has
   * passed. Silent until there is one. Shared by all who watch the same dossier.
   *
   * @param dossier its identifier
   */
  public Flux<String> watch(String dossier) {
    return live.watch(
        "ledger|" + dossier,
        Set.of(ledgers.keyOf(dossier)),
        Mono.defer(() -> reckoned(dossier)),
        report -> report,
        MINUTE);
  }

  private Mono<LedgerReport> reckoned(String dossier) {
    return ledgers
        .get(dossier)
        .map(
            ledger ->
                new Reckoning(workingTime.get().standardSchedule()).of(ledger, clock.instant()));
  }
}

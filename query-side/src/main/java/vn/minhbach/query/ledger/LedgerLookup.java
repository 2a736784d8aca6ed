package vn.minhbach.query.ledger;

import java.time.InstantSource;
import reactor.core.publisher.Mono;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.time.WorkSchedule;

/** Whose time it was: one dossier, two look-ups by key. */
public final class LedgerLookup {
  private final View<LedgerView> ledgers;
  private final StatusLookup names;
  private final Reckoning reckoning;
  private final InstantSource clock;

  /** Asks these; counts working time by this schedule. */
  public LedgerLookup(
      View<LedgerView> ledgers, StatusLookup names, WorkSchedule schedule, InstantSource clock) {
    this.ledgers = ledgers;
    this.names = names;
    this.reckoning = new Reckoning(schedule);
    this.clock = clock;
  }

  /** The ledger as the view has it; fails with {@link UnknownDossier}. */
  public Mono<LedgerReport> of(DossierReference reference) {
    return names
        .identify(reference)
        .flatMap(ledgers::get)
        .map(ledger -> reckoning.of(ledger, clock.instant()))
        .switchIfEmpty(Mono.error(UnknownDossier::new));
  }
}

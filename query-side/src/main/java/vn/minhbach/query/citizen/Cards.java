package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.time.WorkingTime;

/** Lays out dossiers for whoever may see all of them. */
final class Cards {
  private final LedgerLookup ledgers;
  private final OfficeDirectory directory;
  private final Supplier<WorkingTime> workingTime;
  private final PassingTime time;

  Cards(
      LedgerLookup ledgers,
      OfficeDirectory directory,
      Supplier<WorkingTime> workingTime,
      PassingTime time) {
    this.ledgers = ledgers;
    this.directory = directory;
    this.workingTime = workingTime;
    this.time = time;
  }

  /** As it is now. The ledger is a view of its own, and may not have come as far yet. */
  Mono<StatusCard> of(StatusView status, Language language) {
    return ledgers
        .of(DossierReference.parse(status.dossier()))
        .map(Optional::of)
        .onErrorReturn(UnknownDossier.class, Optional.empty())
        .map(ledger -> of(status, ledger.orElse(null), time.now(), language));
  }

  /** The same of a ledger that is at hand, or of none. */
  StatusCard of(
      StatusView status, @Nullable LedgerReport ledger, OffsetDateTime now, Language language) {
    return StatusCard.of(
        status, ledger, new Surroundings(now, workingTime.get(), directory, language));
  }
}

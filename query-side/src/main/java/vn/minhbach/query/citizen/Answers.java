package vn.minhbach.query.citizen;

import reactor.core.publisher.Mono;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.InvalidValue;

/** What whoever asks may be told: by a code little, by a receipt all. */
final class Answers {
  private final StatusLookup lookup;
  private final Receipts receipts;
  private final Cards cards;
  private final OfficeDirectory directory;
  private final PassingTime time;

  Answers(
      StatusLookup lookup,
      Receipts receipts,
      Cards cards,
      OfficeDirectory directory,
      PassingTime time) {
    this.lookup = lookup;
    this.receipts = receipts;
    this.cards = cards;
    this.directory = directory;
    this.time = time;
  }

  /** The answer; a past dossier, by its number, is for colleagues. */
  Mono<StatusBox> to(AskedDossier asked, Visit visit) {
    if (asked.isNothing()) {
      return Mono.just(new StatusBox.Unasked());
    }
    if (asked.code() == null && visit.who() == null) {
      return Mono.just(new StatusBox.NotShown(asked.typed()));
    }
    return asked
        .token()
        .map(token -> receipts.of(token, null).flatMap(shown -> known(shown.status(), visit)))
        .orElseGet(() -> byName(asked, visit))
        .onErrorReturn(UnknownDossier.class, new StatusBox.NotShown(asked.typed()));
  }

  /** What the code alone tells; fails with {@link UnknownDossier} where that is nothing. */
  Mono<Glance> glance(AskedDossier asked) {
    return status(asked)
        .map(status -> Glance.of(status, time.now()))
        .flatMap(glance -> Mono.justOrEmpty(glance))
        .switchIfEmpty(Mono.error(UnknownDossier::new));
  }

  /** The dossier that is meant; fails with {@link UnknownDossier} also where there can be none. */
  Mono<DossierReference> reference(AskedDossier asked) {
    return Mono.fromCallable(() -> asked.reference(directory.home()))
        .onErrorMap(InvalidValue.class, impossible -> new UnknownDossier());
  }

  private Mono<StatusBox> byName(AskedDossier asked, Visit visit) {
    return asked.code() == null
        ? status(asked).flatMap(status -> known(status, visit))
        : glance(asked).map(StatusBox.Glimpsed::new);
  }

  private Mono<StatusBox> known(StatusView status, Visit visit) {
    return cards.of(status, visit.language()).map(StatusBox.Known::new);
  }

  private Mono<StatusView> status(AskedDossier asked) {
    return reference(asked).flatMap(lookup::of);
  }
}

package vn.minhbach.query.citizen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * The whole page as it is loaded: complete by itself, whether or not it is kept live afterwards.
 */
final class CitizenPage {
  private final StatusLookup lookup;
  private final LedgerLookup ledgers;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final PassingTime time;

  CitizenPage(
      StatusLookup lookup,
      LedgerLookup ledgers,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      PassingTime time) {
    this.lookup = lookup;
    this.ledgers = ledgers;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.time = time;
  }

  /** The page as HTML. */
  Mono<String> of(AgencyCode agency, AskedDossier asked, Visit visit) {
    return answer(asked, visit.language())
        .map(
            box -> {
              Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
              model.put("box", box);
              if (box instanceof StatusBox.Found(StatusCard card)) {
                model.put("card", card);
              }
              model.put("asked", asked);
              model.put("agency", agency.value());
              model.put("office", directory.ofAgency(agency));
              return rendering.page("citizen/citizen", visit, model);
            });
  }

  private Mono<StatusBox> answer(AskedDossier asked, Language language) {
    if (asked.isNothing()) {
      return Mono.just(new StatusBox.Unasked());
    }
    return Mono.fromCallable(asked::reference)
        .flatMap(lookup::of)
        .flatMap(status -> found(status, language))
        .onErrorResume(
            UnknownDossier.class, unknown -> Mono.just(new StatusBox.Unknown(asked.typed())))
        .onErrorResume(
            InvalidValue.class,
            invalid -> Mono.just(new StatusBox.Malformed(invalid.field(), invalid.value())));
  }

  /** The ledger is a view of its own, and may not have come as far yet. */
  private Mono<StatusBox> found(StatusView status, Language language) {
    return ledgers
        .of(DossierReference.parse(status.dossier()))
        .map(Optional::of)
        .onErrorReturn(UnknownDossier.class, Optional.empty())
        .map(
            ledger ->
                new StatusBox.Found(
                    StatusCard.of(status, ledger.orElse(null), time.now(), directory, language)));
  }
}

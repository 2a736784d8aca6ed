package vn.minhbach.query.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.Colleague;
import vn.minhbach.query.page.Confirmations;
import vn.minhbach.query.page.Fragment;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.page.Visit;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.query.status.UnknownDossier;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.WorkingTime;

/** A dossier for those who work on it, as it is loaded and as it changes. */
final class DossierPage {
  private static final String PARTS = "work/parts";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final StatusLookup lookup;
  private final LedgerLookup ledgers;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Confirmations confirmations;
  private final Rendering rendering;
  private final Supplier<WorkingTime> workingTime;
  private final PassingTime time;

  DossierPage(
      StatusLookup lookup,
      LedgerLookup ledgers,
      Documents documents,
      OfficeDirectory directory,
      Confirmations confirmations,
      Rendering rendering,
      Supplier<WorkingTime> workingTime,
      PassingTime time) {
    this.lookup = lookup;
    this.ledgers = ledgers;
    this.documents = documents;
    this.directory = directory;
    this.confirmations = confirmations;
    this.rendering = rendering;
    this.workingTime = workingTime;
    this.time = time;
  }

  /** The page as HTML; fails with {@link UnknownDossier} for a dossier of another agency, too. */
  Mono<String> of(DossierReference reference, Colleague who, Visit visit) {
    return ofAgency(reference, who.agency())
        .flatMap(
            status ->
                ledger(status)
                    .map(
                        ledger ->
                            page(card(status, ledger.orElse(null), visit.language()), who, visit)));
  }

  /** What changes in it; fails with {@link UnknownDossier} before anything is sent. */
  Mono<Flux<List<Fragment>>> live(
      DossierReference reference, AgencyCode agency, Language language) {
    return ofAgency(reference, agency).map(status -> following(status.dossier(), language));
  }

  private Mono<StatusView> ofAgency(DossierReference reference, AgencyCode agency) {
    return lookup
        .of(reference)
        .filter(status -> status.agency().equals(agency.value()))
        .switchIfEmpty(Mono.error(UnknownDossier::new));
  }

  private String page(DossierCard card, Colleague who, Visit visit) {
    Map<String, Object> model = new LinkedHashMap<>(confirmations.model());
    model.put("office", directory.ofAgency(who.agency()));
    model.put("card", card);
    model.put("staff", OfficeStaff.around(who, directory));
    model.put("who", who);
    model.put(
        "groups",
        Stream.of(ActForm.Group.values())
            .collect(
                Collectors.toMap(
                    group -> group, ActForms::of, (one, same) -> one, LinkedHashMap::new)));
    return rendering.page("work/dossier", visit, model);
  }

  private Flux<List<Fragment>> following(String dossier, Language language) {
    return shared.follow(
        dossier + "|" + language,
        () ->
            time.settled(
                    Flux.combineLatest(
                        lookup.watch(DossierReference.parse(dossier)),
                        time.minutes(),
                        (status, minute) -> status))
                .map(status -> documents.read(status, StatusView.class))
                .concatMap(this::withLedger)
                .map(found -> parts(found, language))
                .distinctUntilChanged());
  }

  private Mono<Found> withLedger(StatusView status) {
    return ledger(status).map(ledger -> new Found(status, ledger.orElse(null)));
  }

  private List<Fragment> parts(Found found, Language language) {
    Map<String, Object> model = Map.of("card", card(found.status(), found.ledger(), language));
    return Stream.of("latest", "standing", "story")
        .map(part -> rendering.part(PARTS, part, language, model))
        .toList();
  }

  /** The ledger is a view of its own, and may not have come as far yet. */
  private Mono<Optional<LedgerReport>> ledger(StatusView status) {
    return ledgers
        .of(DossierReference.parse(status.dossier()))
        .map(Optional::of)
        .onErrorReturn(UnknownDossier.class, Optional.empty());
  }

  private DossierCard card(StatusView status, @Nullable LedgerReport ledger, Language language) {
    return DossierCard.of(
        status,
        ledger,
        time.now(),
        workingTime.get().standardSchedule().calendar(),
        directory,
        language);
  }

  private record Found(StatusView status, @Nullable LedgerReport ledger) {}
}

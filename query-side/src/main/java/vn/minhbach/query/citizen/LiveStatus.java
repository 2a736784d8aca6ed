package vn.minhbach.query.citizen;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.page.Fragment;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;

/**
 * The card of a dossier, now and whenever it becomes another: by an event, or because time passes.
 * Rendered once a language, however many look at it.
 */
final class LiveStatus {
  private static final Duration WAIT_FOR_LEDGER = Duration.ofSeconds(2);
  private static final String NO_LEDGER = "";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final StatusLookup lookup;
  private final LedgerLookup ledgers;
  private final Documents documents;
  private final OfficeDirectory directory;
  private final Rendering rendering;
  private final PassingTime time;
  private final Scheduler timer;

  LiveStatus(
      StatusLookup lookup,
      LedgerLookup ledgers,
      Documents documents,
      OfficeDirectory directory,
      Rendering rendering,
      PassingTime time,
      Scheduler timer) {
    this.lookup = lookup;
    this.ledgers = ledgers;
    this.documents = documents;
    this.directory = directory;
    this.rendering = rendering;
    this.time = time;
    this.timer = timer;
  }

  /**
   * The latest news in a line, and the whole card; fails with {@link
   * vn.minhbach.query.status.UnknownDossier} before anything is sent.
   */
  Mono<Flux<List<Fragment>>> of(DossierReference reference, Language language) {
    return lookup.of(reference).map(status -> following(status.dossier(), language));
  }

  private Flux<List<Fragment>> following(String dossier, Language language) {
    return shared.follow(
        dossier + "|" + language,
        () ->
            Flux.combineLatest(
                    lookup.watch(DossierReference.parse(dossier)),
                    ledger(dossier),
                    time.minutes(),
                    found -> fragments(found, language))
                .distinctUntilChanged());
  }

  private List<Fragment> fragments(Object[] found, Language language) {
    StatusView status = documents.read(found[0].toString(), StatusView.class);
    @Nullable LedgerReport ledger =
        found[1].equals(NO_LEDGER) ? null : documents.read(found[1].toString(), LedgerReport.class);
    Map<String, Object> model =
        Map.of(
            "card", StatusCard.of(status, ledger, (OffsetDateTime) found[2], directory, language));
    return Stream.of("latest", "status")
        .map(part -> rendering.part("citizen/parts", part, language, model))
        .toList();
  }

  /** A ledger that stands still must not keep anybody from the status. */
  private Flux<String> ledger(String dossier) {
    return ledgers
        .watch(dossier)
        .timeout(Mono.delay(WAIT_FOR_LEDGER, timer))
        .onErrorResume(TimeoutException.class, late -> ledgers.watch(dossier).startWith(NO_LEDGER));
  }
}

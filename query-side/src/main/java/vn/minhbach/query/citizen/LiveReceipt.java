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
import vn.minhbach.query.page.PassingTime;
import vn.minhbach.query.page.Rendering;
import vn.minhbach.query.page.SharedStreams;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.dossier.ReceiptLink;

/**
 * The dossier of a receipt, now and whenever it becomes another: by an event, or because time
 * passes. Rendered once a language, however many look at it.
 */
final class LiveReceipt {
  /** The parts of the page; without a receipt that counts they are empty, but for one. */
  private static final List<String> PARTS =
      List.of("latest", "now", "date", "time", "story", "rating");

  private static final String TEMPLATE = "citizen/parts";
  private static final Duration WAIT_FOR_LEDGER = Duration.ofSeconds(2);
  private static final String NO_LEDGER = "";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final Receipts receipts;
  private final StatusLookup lookup;
  private final LedgerLookup ledgers;
  private final Documents documents;
  private final Cards cards;
  private final Rendering rendering;
  private final PassingTime time;
  private final Scheduler timer;

  LiveReceipt(
      Receipts receipts,
      StatusLookup lookup,
      LedgerLookup ledgers,
      Documents documents,
      Cards cards,
      Rendering rendering,
      PassingTime time,
      Scheduler timer) {
    this.receipts = receipts;
    this.lookup = lookup;
    this.ledgers = ledgers;
    this.documents = documents;
    this.cards = cards;
    this.rendering = rendering;
    this.time = time;
    this.timer = timer;
  }

  /**
   * All parts of the page; fails with {@link vn.minhbach.query.status.UnknownDossier} before
   * anything is sent. A receipt that is replaced meanwhile says so, and shows nothing more.
   */
  Mono<Flux<List<Fragment>>> of(String token, Language language) {
    return receipts.of(token, null).map(shown -> following(shown.link(), token, language));
  }

  private Flux<List<Fragment>> following(ReceiptLink link, String token, Language language) {
    String dossier = link.dossier().value();
    return shared.follow(
        token + "|" + language,
        () ->
            Flux.combineLatest(
                    lookup.watch(DossierReference.parse(dossier)),
                    ledger(dossier),
                    time.minutes(),
                    found -> fragments(found, link, token, language))
                .distinctUntilChanged());
  }

  private List<Fragment> fragments(
      Object[] found, ReceiptLink link, String token, Language language) {
    StatusView status = documents.read(found[0].toString(), StatusView.class);
    if (!Receipts.counts(link, status)) {
      return replaced(language);
    }
    @Nullable LedgerReport ledger =
        found[1].equals(NO_LEDGER) ? null : documents.read(found[1].toString(), LedgerReport.class);
    Map<String, Object> model =
        Map.of(
            "card", cards.of(status, ledger, (OffsetDateTime) found[2], language), "token", token);
    return PARTS.stream().map(part -> rendering.part(TEMPLATE, part, language, model)).toList();
  }

  private List<Fragment> replaced(Language language) {
    String said = rendering.part(TEMPLATE, "dead", language, Map.of()).html();
    return Stream.concat(
            Stream.of(new Fragment("now", said)),
            PARTS.stream().filter(part -> !part.equals("now")).map(part -> new Fragment(part, "")))
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

package vn.minhbach.query.page;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.ledger.LedgerLookup;
import vn.minhbach.query.ledger.LedgerReport;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Progress;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.sla.SlaMonitor;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.StatusLookup;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.VietnamTime;

/**
 * The page's fragments, now and whenever they become others: by an event, or because time passes.
 * Questions are those that all watchers of the same answer share; each answer is rendered once a
 * language, however many look at it.
 */
final class LiveFragments {
  static final Duration CONFIRMED_EVERY = Duration.ofSeconds(10);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** The periods change one after the other; and nobody reads more than five boards a second. */
  private static final Duration SETTLE = Duration.ofMillis(200);

  private static final int MOST_CHANGES = 1_000;

  private static final Duration WAIT_FOR_LEDGER = Duration.ofSeconds(2);

  private static final String NO_LEDGER = "";

  private final SharedStreams<List<Fragment>> shared = new SharedStreams<>();
  private final Board board;
  private final SlaMonitor sla;
  private final StatusLookup lookup;
  private final LedgerLookup ledgers;
  private final Projections projections;
  private final Documents documents;
  private final Parts parts;
  private final InstantSource clock;
  private final Scheduler timer;
  private final Scheduler blocking;

  /**
   * Follows these.
   *
   * @param timer where time passes and fragments are rendered
   * @param blocking where the projections are asked how far they are
   */
  LiveFragments(
      Board board,
      SlaMonitor sla,
      StatusLookup lookup,
      LedgerLookup ledgers,
      Projections projections,
      Documents documents,
      Parts parts,
      InstantSource clock,
      Scheduler timer,
      Scheduler blocking) {
    this.board = board;
    this.sla = sla;
    this.lookup = lookup;
    this.ledgers = ledgers;
    this.projections = projections;
    this.documents = documents;
    this.parts = parts;
    this.clock = clock;
    this.timer = timer;
    this.blocking = blocking;
  }

  /** The board of today, this month and this reporting quarter. */
  Flux<List<Fragment>> board(AgencyCode agency, Language language) {
    return shared.follow(
        "board|" + agency + "|" + language,
        () ->
            minutes()
                .map(now -> new Periods(now.toLocalDate()))
                .distinctUntilChanged()
                .switchMap(periods -> boardOf(agency, periods, language)));
  }

  private Flux<List<Fragment>> boardOf(AgencyCode agency, Periods periods, Language language) {
    List<Flux<String>> each =
        periods.all().stream().map(period -> board.watch(agency, period.id())).toList();
    return Flux.combineLatest(each, Arrays::asList)
        .bufferTimeout(MOST_CHANGES, SETTLE, timer, true)
        .map(List::getLast)
        .map(answers -> parts.board(periods, figures(answers), language));
  }

  private List<BoardFigures> figures(List<Object> answers) {
    return answers.stream()
        .map(json -> documents.read(json.toString(), BoardFigures.class))
        .toList();
  }

  /** The SLA monitor. */
  Flux<List<Fragment>> sla(AgencyCode agency, Language language) {
    return shared.follow(
        "sla|" + agency + "|" + language,
        () ->
            sla.watch(agency)
                .bufferTimeout(MOST_CHANGES, SETTLE, timer, true)
                .map(List::getLast)
                .map(json -> parts.sla(documents.read(json, SlaReport.class), language)));
  }

  /** One dossier, by its identifier; fails if there is none. */
  Flux<List<Fragment>> status(String dossier, Language language) {
    return shared.follow(
        "status|" + dossier + "|" + language,
        () ->
            Flux.combineLatest(
                    lookup.watch(DossierReference.parse(dossier)),
                    ledger(dossier),
                    minutes(),
                    found -> status(found, language))
                .distinctUntilChanged());
  }

  private List<Fragment> status(Object[] found, Language language) {
    return parts.status(
        documents.read(found[0].toString(), StatusView.class),
        found[1].equals(NO_LEDGER) ? null : documents.read(found[1].toString(), LedgerReport.class),
        (OffsetDateTime) found[2],
        language);
  }

  /** A ledger that stands still must not keep anybody from the status. */
  private Flux<String> ledger(String dossier) {
    return ledgers
        .watch(dossier)
        .timeout(Mono.delay(WAIT_FOR_LEDGER, timer))
        .onErrorResume(TimeoutException.class, late -> ledgers.watch(dossier).startWith(NO_LEDGER));
  }

  /**
   * Since when everything is known to be true. Silent while a view stands still: then nobody knows.
   */
  Flux<List<Fragment>> confirmations(Language language) {
    return shared.follow(
        "confirmed|" + language,
        () ->
            ticks(CONFIRMED_EVERY)
                .concatMap(
                    tick -> Mono.fromCallable(projections::progress).subscribeOn(blocking), 1)
                .filter(LiveFragments::allMove)
                .map(views -> parts.confirmed(now(), views, language)));
  }

  private static boolean allMove(List<Progress> views) {
    return views.stream()
        .allMatch(
            view ->
                switch (view.state()) {
                  case RUNNING, STANDING_BY -> true;
                  case STOPPED, RETRYING, HALTED -> false;
                });
  }

  private Flux<OffsetDateTime> minutes() {
    return ticks(MINUTE).map(tick -> now());
  }

  private Flux<Long> ticks(Duration every) {
    return Flux.interval(Duration.ZERO, every, timer).onBackpressureDrop();
  }

  private OffsetDateTime now() {
    return VietnamTime.at(clock.instant());
  }
}

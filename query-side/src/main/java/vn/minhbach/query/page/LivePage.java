package vn.minhbach.query.page;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardFigures;
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
 * The page's fragments, pushed whenever they become others: by an event, or because time passes.
 * Questions are those that all watchers of the same answer share; each answer is rendered once a
 * language, however many look at it.
 *
 * <p>A stream that ends makes the browser ask again by itself. It ends every ten minutes, so that
 * somebody who only watches does not lose the session, and at once when the product stops.
 */
final class LivePage implements ApplicationListener<ContextClosedEvent> {
  static final Duration LONGEST = Duration.ofMinutes(10);
  static final Duration CONFIRMED_EVERY = Duration.ofSeconds(10);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

  /** The periods change one after the other; and nobody reads five boards a second. */
  private static final Duration SETTLE = Duration.ofMillis(200);

  private static final int MOST_CHANGES = 1_000;

  private final SharedStreams<List<Fragment>> fragments = new SharedStreams<>();
  private final Sinks.Empty<Void> closing = Sinks.empty();
  private final Board board;
  private final SlaMonitor sla;
  private final StatusLookup lookup;
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
  LivePage(
      Board board,
      SlaMonitor sla,
      StatusLookup lookup,
      Projections projections,
      Documents documents,
      Parts parts,
      InstantSource clock,
      Scheduler timer,
      Scheduler blocking) {
    this.board = board;
    this.sla = sla;
    this.lookup = lookup;
    this.projections = projections;
    this.documents = documents;
    this.parts = parts;
    this.clock = clock;
    this.timer = timer;
    this.blocking = blocking;
  }

  /**
   * Board, SLA monitor and the age of both on one connection: a browser opens six to a host, for
   * all its tabs together.
   */
  Flux<ServerSentEvent<String>> office(AgencyCode agency, Language language) {
    return sent(
        Flux.merge(
            confirmations(language), boards(agency, language), slaReports(agency, language)));
  }

  /**
   * One dossier; fails with {@link vn.minhbach.query.status.UnknownDossier} before anything is
   * sent.
   */
  Mono<Flux<ServerSentEvent<String>>> status(DossierReference reference, Language language) {
    return lookup
        .of(reference)
        .map(
            status ->
                sent(Flux.merge(confirmations(language), statuses(status.dossier(), language))));
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    closing.tryEmitEmpty();
  }

  private Flux<List<Fragment>> boards(AgencyCode agency, Language language) {
    return fragments.follow(
        "board|" + agency + "|" + language,
        () ->
            minutes()
                .map(now -> new Periods(now.toLocalDate()))
                .distinctUntilChanged()
                .switchMap(periods -> boards(agency, periods, language)));
  }

  private Flux<List<Fragment>> boards(AgencyCode agency, Periods periods, Language language) {
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

  private Flux<List<Fragment>> slaReports(AgencyCode agency, Language language) {
    return fragments.follow(
        "sla|" + agency + "|" + language,
        () ->
            sla.watch(agency)
                .bufferTimeout(MOST_CHANGES, SETTLE, timer, true)
                .map(List::getLast)
                .map(json -> parts.sla(documents.read(json, SlaReport.class), language)));
  }

  private Flux<List<Fragment>> statuses(String dossier, Language language) {
    return fragments.follow(
        "status|" + dossier + "|" + language,
        () ->
            Flux.combineLatest(
                    lookup.watch(DossierReference.parse(dossier)),
                    minutes(),
                    (json, now) ->
                        parts.status(documents.read(json, StatusView.class), now, language))
                .distinctUntilChanged());
  }

  /** Silent while a view stands still: then nobody knows whether the figures are true. */
  private Flux<List<Fragment>> confirmations(Language language) {
    return fragments.follow(
        "confirmed|" + language,
        () ->
            ticks(CONFIRMED_EVERY)
                .concatMap(
                    tick -> Mono.fromCallable(projections::progress).subscribeOn(blocking), 1)
                .filter(LivePage::allMove)
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

  /** The confirmations are the heartbeat, too. */
  private Flux<ServerSentEvent<String>> sent(Flux<List<Fragment>> changes) {
    return changes
        .concatMapIterable(all -> all)
        .map(
            fragment ->
                ServerSentEvent.<String>builder()
                    .event(fragment.event())
                    .retry(ASK_AGAIN)
                    .data(fragment.html())
                    .build())
        .take(LONGEST, timer)
        .takeUntilOther(closing.asMono());
  }
}

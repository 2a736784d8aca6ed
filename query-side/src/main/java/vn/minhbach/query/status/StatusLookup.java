package vn.minhbach.query.status;

import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.status.DossierReference.ByCode;
import vn.minhbach.query.status.DossierReference.ById;
import vn.minhbach.query.status.DossierReference.ByPastNumber;

/** Where is it: one dossier, once or live. Two look-ups by key. */
public final class StatusLookup {
  /** How long somebody who has just written waits to read it. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final View<StatusView> statuses;
  private final View<NamedDossier> names;
  private final LiveViews live;
  private final Scheduler scheduler;

  /** Asks these; waits by this scheduler's time. */
  public StatusLookup(
      View<StatusView> statuses, View<NamedDossier> names, LiveViews live, Scheduler scheduler) {
    this.statuses = statuses;
    this.names = names;
    this.live = live;
    this.scheduler = scheduler;
  }

  /** The status as the view has it; fails with {@link UnknownDossier}. */
  public Mono<StatusView> of(DossierReference reference) {
    return identify(reference)
        .flatMap(statuses::get)
        .switchIfEmpty(Mono.error(UnknownDossier::new));
  }

  /**
   * The status once it has come to a version: what somebody sees who has just written it.
   *
   * @param version 1 or more
   * @return fails with {@link NotYetShown} after five seconds
   */
  public Mono<StatusView> of(DossierReference reference, long version) {
    return awaitIdentity(reference)
        .flatMap(dossier -> await(dossier, version))
        .timeout(LONGEST_WAIT, Mono.error(NotYetShown::new), scheduler);
  }

  /**
   * The status as JSON, now and after each event; fails with {@link UnknownDossier}. Shared by all
   * who watch the same dossier.
   */
  public Flux<String> watch(DossierReference reference) {
    return of(reference)
        .map(StatusView::dossier)
        .flatMapMany(
            dossier ->
                live.watch(
                    "status|" + dossier, Set.of(statuses.keyOf(dossier)), statuses.get(dossier)));
  }

  /** The identifier of the dossier; empty if nothing has that name. */
  public Mono<String> identify(DossierReference reference) {
    return switch (reference) {
      case ById(var dossier) -> Mono.just(dossier.value());
      case ByCode(var code) -> named(code.value());
      case ByPastNumber(var agency, var number) -> named(CodesProjection.keyOf(agency, number));
    };
  }

  private Mono<String> awaitIdentity(DossierReference reference) {
    return switch (reference) {
      case ById(var dossier) -> Mono.just(dossier.value());
      case ByCode(var code) -> awaitName(code.value());
      case ByPastNumber(var agency, var number) -> awaitName(CodesProjection.keyOf(agency, number));
    };
  }

  private Mono<String> named(String name) {
    return names.get(name).map(NamedDossier::dossier);
  }

  private Mono<String> awaitName(String name) {
    return live.await(Set.of(names.keyOf(name)), named(name));
  }

  private Mono<StatusView> await(String dossier, long version) {
    return live.await(
        Set.of(statuses.keyOf(dossier)),
        statuses.get(dossier).filter(status -> status.version() >= version));
  }
}

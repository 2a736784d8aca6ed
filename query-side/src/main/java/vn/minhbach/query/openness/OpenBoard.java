package vn.minhbach.query.openness;

import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.fairness.FairBook;
import vn.minhbach.query.fairness.FairFigures;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.shared.agency.AgencyCode;

/** The public figures of an office: once, or live. */
public final class OpenBoard {
  /** A second number reads every day of its period; a total changes with each dossier. */
  private static final Duration SECOND_NUMBERS = Duration.ofMinutes(1);

  private final Board board;
  private final FairBook fair;
  private final Documents documents;
  private final Scheduler timer;

  /** Asks these. */
  public OpenBoard(Board board, FairBook fair, Documents documents, Scheduler timer) {
    this.board = board;
    this.fair = fair;
    this.documents = documents;
    this.timer = timer;
  }

  /**
   * The figures of a period as they are known now.
   *
   * @param period as for the {@link Board}
   * @throws vn.minhbach.shared.InvalidValue for another period
   */
  public Mono<OpenFigures> of(AgencyCode agency, String period) {
    return Mono.zip(board.of(agency, period, null), fair.of(agency, period), OpenFigures::of);
  }

  /** Of several periods, in their order. */
  public Mono<List<OpenFigures>> of(AgencyCode agency, List<String> periods) {
    return Flux.fromIterable(periods).concatMap(period -> of(agency, period)).collectList();
  }

  /**
   * {@link #of} now, and again whenever the board has changed; the second numbers are asked for
   * every minute. Work for each who watches: to be shared by the caller.
   */
  public Flux<OpenFigures> watch(AgencyCode agency, String period) {
    Flux<BoardFigures> boards =
        board.watch(agency, period).map(json -> documents.read(json, BoardFigures.class));
    Flux<FairFigures> second =
        Flux.interval(Duration.ZERO, SECOND_NUMBERS, timer)
            .onBackpressureDrop()
            .concatMap(tick -> fair.of(agency, period), 1)
            .distinctUntilChanged();
    return Flux.combineLatest(boards, second, OpenFigures::of);
  }
}

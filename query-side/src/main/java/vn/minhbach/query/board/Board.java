package vn.minhbach.query.board;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.ViewKey;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.VietnamTime;

/** How an office is doing in a period: once, or live. At most six documents an answer. */
public final class Board {
  private static final Duration RECHECK = Duration.ofMinutes(1);

  private final View<BoardView> view;
  private final LiveViews live;
  private final InstantSource clock;

  /** Asks these. */
  public Board(View<BoardView> view, LiveViews live, InstantSource clock) {
    this.view = view;
    this.live = live;
    this.clock = clock;
  }

  /**
   * The figures of a period, as they stand now or as they stood at the end of an earlier day.
   *
   * @param period {@code 2026-11-20}, {@code 2026-11}, a legal quarter {@code 2026-Q4} or year
   *     {@code 2026} (from the 15th to the 14th), or {@code all}
   * @param asOf a local day not after today; absent for now. What is known today counts, even if it
   *     was recorded later than that day.
   * @throws InvalidValue for another period or a day to come
   */
  public Mono<BoardFigures> of(AgencyCode agency, String period, @Nullable LocalDate asOf) {
    BoardPeriod asked = BoardPeriod.parse(period);
    return Mono.defer(() -> figures(agency.value(), asked, asOf));
  }

  /**
   * The figures of several periods as they stand now, in the order asked: one read for all.
   *
   * @param periods as for {@link #of}
   * @throws InvalidValue for another period
   */
  public Mono<List<BoardFigures>> ofEach(AgencyCode agency, List<String> periods) {
    List<BoardPeriod> asked = periods.stream().map(BoardPeriod::parse).toList();
    return Mono.defer(
        () -> {
          LocalDate today = VietnamTime.dateOf(clock.instant());
          Set<String> keys = new LinkedHashSet<>();
          asked.forEach(period -> keys.addAll(keys(agency.value(), period, period.until(today))));
          return view.getAll(keys)
              .map(found -> asked.stream().map(one -> figures(agency, one, today, found)).toList());
        });
  }

  /**
   * {@link #of} now, and again whenever it has changed: by an event, or because a day has passed.
   * Shared by all who watch the same agency and period.
   */
  public Flux<String> watch(AgencyCode agency, String period) {
    BoardPeriod asked = BoardPeriod.parse(period);
    // Every change of any figure changes the years of the agency.
    Set<ViewKey> years = Set.of(view.keyOf(BoardKey.YEARS.of(agency.value(), LocalDate.EPOCH)));
    return live.watch(
        "board|" + agency + "|" + asked.id(),
        years,
        of(agency, period, null),
        figures -> figures,
        RECHECK);
  }

  private Mono<BoardFigures> figures(String agency, BoardPeriod period, @Nullable LocalDate asOf) {
    LocalDate today = VietnamTime.dateOf(clock.instant());
    if (asOf != null && asOf.isAfter(today)) {
      return Mono.error(new InvalidValue("asOf", asOf.toString(), "a day not after today"));
    }
    LocalDate until = period.until(asOf == null ? today : asOf);
    return view.getAll(keys(agency, period, until))
        .map(found -> BoardFigures.of(agency, period, until, until.isBefore(today), found));
  }

  private static BoardFigures figures(
      AgencyCode agency, BoardPeriod period, LocalDate today, Map<String, BoardView> found) {
    LocalDate until = period.until(today);
    return BoardFigures.of(agency.value(), period, until, until.isBefore(today), found);
  }

  private static Set<String> keys(String agency, BoardPeriod period, LocalDate until) {
    Set<String> keys = new LinkedHashSet<>(Sums.keysUpTo(agency, until));
    if (period.first() != null) {
      LocalDate eve = period.first().minusDays(1);
      keys.addAll(Sums.keysUpTo(agency, eve.isAfter(until) ? until : eve));
    }
    return keys.stream().collect(Collectors.toUnmodifiableSet());
  }
}

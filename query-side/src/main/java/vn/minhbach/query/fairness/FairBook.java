package vn.minhbach.query.fairness;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardPeriod;
import vn.minhbach.query.projection.View;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.time.VietnamTime;

/**
 * Reads the second numbers: the documents of each day of a period, then the lives of the dossiers
 * that are tied to others. Four keys a day, whatever the number of dossiers.
 */
public final class FairBook {
  /** How far around a period dossiers are looked for that may belong to one matter. */
  private static final int MONTHS_AROUND = 12;

  private final View<FairView> view;
  private final Board board;
  private final int smallestSample;
  private final InstantSource clock;

  /**
   * Asks these.
   *
   * @param smallestSample below which no value is given
   */
  public FairBook(View<FairView> view, Board board, int smallestSample, InstantSource clock) {
    this.view = view;
    this.board = board;
    this.smallestSample = smallestSample;
    this.clock = clock;
  }

  /**
   * The figures of a period as they are known now.
   *
   * @param period {@code 2026-11-20}, {@code 2026-11}, a legal quarter {@code 2026-Q4} or year
   *     {@code 2026} (from the 15th to the 14th), or {@code all}
   * @throws vn.minhbach.shared.InvalidValue for another period
   */
  public Mono<FairFigures> of(AgencyCode agency, String period) {
    BoardPeriod asked = BoardPeriod.parse(period);
    return Mono.defer(
        () -> {
          LocalDate today = VietnamTime.dateOf(clock.instant());
          return days(agency.value(), asked, today)
              .flatMap(days -> figures(agency, asked, days, today));
        });
  }

  private Mono<FairFigures> figures(
      AgencyCode agency, BoardPeriod period, List<LocalDate> days, LocalDate today) {
    Map<String, LocalDate> keys = keys(agency.value(), days);
    return Mono.zip(
            view.getAll(keys.keySet()),
            matters(agency.value(), days, today),
            board.of(agency, period.id(), null))
        .map(
            found -> {
              Tally tally = new Tally(found.getT2());
              found
                  .getT1()
                  .forEach(
                      (key, document) ->
                          tally.add(document, requireNonNull(keys.get(key)).isBefore(today)));
              return new FairFigures(
                  agency.value(),
                  period.id(),
                  period.first(),
                  period.last(),
                  period.until(today),
                  smallestSample,
                  tally.total(smallestSample),
                  tally.fields(smallestSample),
                  Official.of(found.getT3().total()),
                  FairFigures.RULE);
            });
  }

  /** The days of a period until today; of everything, those of the months that have any. */
  private Mono<List<LocalDate>> days(String agency, BoardPeriod period, LocalDate today) {
    LocalDate until = period.until(today);
    @Nullable LocalDate first = period.first();
    if (first != null) {
      return Mono.just(
          first.isAfter(until) ? List.of() : first.datesUntil(until.plusDays(1)).toList());
    }
    return view.get(FairKey.months(agency))
        .map(
            found ->
                found instanceof FairView.Months it
                    ? it.months().stream()
                        .map(YearMonth::parse)
                        .flatMap(month -> datesOf(month))
                        .filter(day -> !day.isAfter(until))
                        .toList()
                    : List.<LocalDate>of())
        .defaultIfEmpty(List.of());
  }

  private Mono<Matters> matters(String agency, List<LocalDate> days, LocalDate today) {
    if (days.isEmpty()) {
      return Mono.just(new Matters(Map.of()));
    }
    YearMonth first = YearMonth.from(days.getFirst()).minusMonths(MONTHS_AROUND);
    YearMonth last = YearMonth.from(days.getLast()).plusMonths(MONTHS_AROUND);
    YearMonth now = YearMonth.from(today);
    List<String> keys =
        Stream.iterate(first, month -> month.plusMonths(1))
            .limit(first.until(last.isAfter(now) ? now : last, ChronoUnit.MONTHS) + 1)
            .map(month -> FairKey.links(agency, month))
            .toList();
    return view.getAll(keys).flatMap(found -> matters(links(found.values())));
  }

  private Mono<Matters> matters(List<Link> links) {
    Map<String, String> keys = new LinkedHashMap<>();
    Matters.dossiers(links).forEach(dossier -> keys.put(FairKey.life(dossier), dossier));
    return view.getAll(keys.keySet())
        .map(
            found -> {
              Map<String, Life> lives = new HashMap<>();
              found.forEach(
                  (key, document) -> {
                    if (document instanceof Life life) {
                      lives.put(requireNonNull(keys.get(key)), life);
                    }
                  });
              return Matters.of(links, lives);
            });
  }

  private static List<Link> links(Collection<FairView> documents) {
    List<Link> links = new ArrayList<>();
    for (FairView document : documents) {
      if (document instanceof FairView.Links it) {
        links.addAll(it.links());
      }
    }
    return links;
  }

  private static Map<String, LocalDate> keys(String agency, List<LocalDate> days) {
    Map<String, LocalDate> keys = new LinkedHashMap<>();
    for (LocalDate day : days) {
      for (FairKey key : FairKey.values()) {
        keys.put(key.of(agency, day), day);
      }
    }
    return keys;
  }

  private static Stream<LocalDate> datesOf(YearMonth month) {
    return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
  }
}

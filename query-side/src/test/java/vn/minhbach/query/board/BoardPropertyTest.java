package vn.minhbach.query.board;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Histories;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;

/** The sums of a few documents are what somebody counts who looks at every dossier. */
class BoardPropertyTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 25);

  private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 1);

  @Property(tries = 300)
  void a_board_of_any_days_is_what_a_recount_of_all_dossiers_says(
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int from,
      @ForAll @IntRange(max = 200) int length) {
    List<DossierEvent> events = Histories.of(seed);
    LocalDate first = FIRST_DAY.plusDays(from);
    LocalDate last = first.plusDays(length);
    BoardFigures figures = figures(events, new BoardPeriod("days", first, last), last, true);
    assertThat(figures.total()).isEqualTo(recount(standings(events), first, last, true));
  }

  @Property(tries = 50)
  void a_day_that_is_not_over_makes_nothing_late_that_is_due_on_it(@ForAll long seed) {
    List<DossierEvent> events = Histories.of(seed);
    Map<String, BoardView> documents = Folding.of(new BoardProjection(), events);
    Collection<Standing> standings = standings(events);
    for (LocalDate today = FIRST_DAY; today.isBefore(LAST_DAY); today = today.plusDays(1)) {
      BoardPeriod day = new BoardPeriod("day", today, today);
      assertThat(BoardFigures.of(Cast.AGENCY.value(), day, today, false, documents).total())
          .isEqualTo(recount(standings, today, today, false));
    }
  }

  @Property(tries = 200)
  void the_fields_add_up_to_the_total_of_everything(@ForAll long seed) {
    List<DossierEvent> events = Histories.of(seed);
    BoardFigures figures =
        figures(events, BoardPeriod.parse("all"), LocalDate.of(2027, 12, 31), true);
    assertThat(
            figures.fields().stream()
                .map(BoardFigures.FieldRow::row)
                .reduce(BoardRow.ZERO, BoardRow::plus))
        .isEqualTo(figures.total());
  }

  private static BoardFigures figures(
      List<DossierEvent> events, BoardPeriod period, LocalDate until, boolean dayOver) {
    Map<String, BoardView> documents = Folding.of(new BoardProjection(), events);
    return BoardFigures.of(Cast.AGENCY.value(), period, until, dayOver, documents);
  }

  private static Collection<Standing> standings(List<DossierEvent> events) {
    Map<DossierId, Standing> last = new LinkedHashMap<>();
    events.forEach(event -> last.put(event.dossier(), event.after()));
    return last.values();
  }

  private static BoardRow recount(
      Collection<Standing> standings, LocalDate first, LocalDate last, boolean lastDayOver) {
    BoardRow row = BoardRow.ZERO;
    for (Standing standing : standings) {
      if (standing.receivedAt() != null) {
        row = row.plus(recount(standing, first, last, lastDayOver));
      }
    }
    return row;
  }

  private static BoardRow recount(
      Standing standing, LocalDate first, LocalDate last, boolean lastDayOver) {
    LocalDate received = requireNonNull(standing.receivedAt()).toLocalDate();
    @Nullable OffsetDateTime resolvedAt = standing.resolvedAt();
    @Nullable LocalDate resolved = resolvedAt == null ? null : notBefore(received, resolvedAt);
    boolean cameIn = !received.isBefore(first) && !received.isAfter(last);
    if (standing.axes().stage() == Stage.CANCELLED) {
      return new BoardRow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, cameIn ? 1 : 0);
    }
    boolean wentOut = resolved != null && !resolved.isBefore(first) && !resolved.isAfter(last);
    boolean carried = received.isBefore(first) && (resolved == null || !resolved.isBefore(first));
    boolean open = !received.isAfter(last) && (resolved == null || resolved.isAfter(last));
    boolean stopped = standing.axes().stage() == Stage.STOPPED;
    Timeliness timeliness = standing.timeliness();
    boolean late = open && isLate(standing, received, resolved, last, lastDayOver);
    boolean pastMoment =
        standing.promise() != null
            && standing.resolvedAt() != null
            && standing.promise().isPastDue(standing.resolvedAt());
    return new BoardRow(
        one(carried),
        one(cameIn),
        one(wentOut),
        one(wentOut && !stopped && timeliness == Timeliness.EARLY),
        one(wentOut && !stopped && timeliness == Timeliness.ON_TIME),
        one(wentOut && !stopped && timeliness == Timeliness.LATE),
        one(wentOut && !stopped && timeliness == Timeliness.UNPROMISED),
        one(wentOut && stopped),
        one(open),
        one(open && !late),
        one(late),
        one(wentOut && !stopped && pastMoment),
        0);
  }

  private static boolean isLate(
      Standing standing,
      LocalDate received,
      @Nullable LocalDate resolved,
      LocalDate last,
      boolean lastDayOver) {
    @Nullable Promise promise = standing.promise();
    if (promise == null) {
      return false;
    }
    LocalDate due = notBefore(received, promise.dueAt());
    boolean passed = due.isBefore(last) || (lastDayOver && due.equals(last));
    return passed && (resolved == null || resolved.isAfter(due));
  }

  private static LocalDate notBefore(LocalDate day, OffsetDateTime at) {
    return at.toLocalDate().isBefore(day) ? day : at.toLocalDate();
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}

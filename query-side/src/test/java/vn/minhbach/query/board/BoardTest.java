package vn.minhbach.query.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.time.Precision;

class BoardTest {
  @Test
  void a_dossier_counts_in_three_documents_for_each_of_its_days() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-12-02"));
    assertThat(new BoardProjection().keysOf(tale.last()))
        .isEqualTo(
            Set.of(
                "all|H36.199",
                "year|H36.199|2026",
                "month|H36.199|2026-11",
                "month|H36.199|2026-12"));
  }

  @Test
  void an_event_that_moves_nothing_touches_nothing() {
    Tale tale =
        Tale.of(1)
            .past(at("2026-11-20", "08:00"), "case-1", at("2010-10-01", "09:00"), null)
            .pastStep(at("2026-11-20", "08:00"), "Confirmation", at("2010-10-02", "09:00"));
    assertThat(new BoardProjection().keysOf(tale.last())).isEmpty();
  }

  @Test
  void counters_stand_on_the_day_on_which_something_happened() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-23"))
            .decided(at("2026-11-24", "08:00"))
            .atCounter(at("2026-11-25", "08:00"));
    assertThat(Folding.of(new BoardProjection(), tale).get("month|H36.199|2026-11"))
        .isEqualTo(
            view(
                Map.of(
                    "2026-11-20", Map.of(Counter.RECEIVED, 1),
                    "2026-11-23", Map.of(Counter.FALLS_DUE, 1),
                    "2026-11-25",
                        Map.of(
                            Counter.RESOLVED_LATE, 1,
                            Counter.LATE_BY_INSTANT, 1,
                            Counter.LEAVES_LATE, 1))));
  }

  @Test
  void a_cancelled_dossier_is_counted_as_that_and_nothing_else() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-23"))
            .cancelled(at("2026-11-25", "08:00"));
    assertThat(Folding.of(new BoardProjection(), tale).get("month|H36.199|2026-11"))
        .isEqualTo(view(Map.of("2026-11-20", Map.of(Counter.CANCELLED, 1))));
  }

  @Test
  void a_promised_date_that_was_moved_before_it_came_makes_nothing_late() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-23"))
            .extended(at("2026-11-23", "08:00"), byDay("2026-11-30"));
    assertThat(row("2026-11-24", tale))
        .isEqualTo(new BoardRow(1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0));
  }

  @Test
  void open_on_the_evening_of_the_due_date_is_late() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-23"));
    assertThat(row("2026-11-23", tale))
        .isEqualTo(new BoardRow(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0));
  }

  @Test
  void resolved_on_the_due_date_after_the_promised_hour_is_on_time_but_late_by_instant() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byDay("2026-11-20"))
            .decided(at("2026-11-20", "17:30"))
            .atCounter(at("2026-11-20", "17:31"));
    assertThat(row("2026-11-20", tale))
        .isEqualTo(new BoardRow(0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0));
  }

  @Test
  void a_limit_in_hours_is_late_on_its_own_day() {
    Tale tale =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "16:00"))
            .decided(at("2026-11-20", "16:10"))
            .atCounter(at("2026-11-20", "16:11"));
    assertThat(row("2026-11-20", tale))
        .isEqualTo(new BoardRow(0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0));
  }

  @Test
  void while_a_day_runs_what_was_late_and_left_on_it_takes_nothing_from_what_is_late() {
    Tale left =
        Tale.of(1)
            .received(at("2026-11-20", "08:00"), byMoment("2026-11-20", "16:00"))
            .decided(at("2026-11-20", "16:10"))
            .atCounter(at("2026-11-20", "16:11"));
    Tale late = Tale.of(2).received(at("2026-11-10", "08:00"), byDay("2026-11-19"));
    assertThat(row("2026-11-20", false, left, late))
        .isEqualTo(new BoardRow(1, 1, 1, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0));
  }

  @Test
  void while_a_day_runs_what_is_due_on_it_is_in_time() {
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), byDay("2026-11-20"));
    assertThat(row("2026-11-20", false, tale))
        .isEqualTo(new BoardRow(0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0));
  }

  @Test
  void a_promise_for_a_mistyped_year_is_not_late() {
    Promise mistyped = new Promise(at("2026-11-20", "17:00").withYear(20_260), Precision.DAY);
    Tale tale = Tale.of(1).received(at("2026-11-20", "08:00"), mistyped);
    assertThat(row("2026-11-20", tale))
        .isEqualTo(new BoardRow(0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0));
  }

  @Test
  void the_legal_year_begins_on_the_15th_of_december() {
    BoardPeriod year = BoardPeriod.parse("2026");
    assertThat(year)
        .isEqualTo(new BoardPeriod("2026", LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14)));
  }

  @Test
  void a_period_that_is_none_is_refused_by_name() {
    assertThatThrownBy(() -> BoardPeriod.parse("2026-13"))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo("period"));
  }

  @Test
  void a_line_that_does_not_balance_is_never_shown() {
    assertThatThrownBy(() -> new BoardRow(0, 2, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0))
        .isInstanceOf(IllegalStateException.class);
  }

  private static BoardRow row(String day, Tale... tales) {
    return row(day, true, tales);
  }

  private static BoardRow row(String day, boolean over, Tale... tales) {
    LocalDate date = LocalDate.parse(day);
    return BoardFigures.of(
            Cast.AGENCY.value(),
            new BoardPeriod(day, date, date),
            date,
            over,
            Folding.of(new BoardProjection(), tales))
        .total();
  }

  private static BoardView view(Map<String, Map<Counter, Integer>> days) {
    BoardView view = BoardView.EMPTY;
    for (Map.Entry<String, Map<Counter, Integer>> day : days.entrySet()) {
      for (Map.Entry<Counter, Integer> count : day.getValue().entrySet()) {
        view = view.plus(day.getKey(), "Hộ tịch", count.getKey(), count.getValue());
      }
    }
    return view;
  }
}

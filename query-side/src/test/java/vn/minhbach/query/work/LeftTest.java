package vn.minhbach.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;
import static vn.minhbach.query.cast.Cast.byDay;
import static vn.minhbach.query.cast.Cast.byMoment;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.time.WorkingCalendar;
import vn.minhbach.shared.time.WorkingTime;

/** 20 November 2026 is a Friday. */
class LeftTest {
  private static final OffsetDateTime FRIDAY_10AM = at("2026-11-20", "10:00");
  private static final WorkingCalendar CALENDAR =
      WorkingTime.builtIn().standardSchedule().calendar();

  @Test
  void what_is_due_on_this_day_is_due_today() {
    assertThat(Left.of(byDay("2026-11-20"), FRIDAY_10AM, CALENDAR))
        .isEqualTo(new Left("work.left.today", 0));
  }

  @Test
  void a_weekend_is_not_counted() {
    assertThat(Left.of(byDay("2026-11-23"), FRIDAY_10AM, CALENDAR))
        .isEqualTo(new Left("work.left.days", 1));
  }

  @Test
  void a_broken_promise_is_counted_in_working_days_too() {
    assertThat(Left.of(byDay("2026-11-18"), FRIDAY_10AM, CALENDAR))
        .isEqualTo(new Left("work.left.overdue", 2));
  }

  @Test
  void a_moment_that_has_passed_is_overdue_on_the_same_day() {
    assertThat(Left.of(byMoment("2026-11-20", "09:00"), FRIDAY_10AM, CALENDAR))
        .isEqualTo(new Left("work.left.overdue", 0));
  }

  @Test
  void nobody_counts_the_days_of_many_years() {
    assertThat(Left.of(byDay("2199-11-20"), FRIDAY_10AM, CALENDAR)).isNull();
  }

  @Test
  void without_a_promise_nothing_is_left() {
    assertThat(Left.of(null, FRIDAY_10AM, CALENDAR)).isNull();
  }
}

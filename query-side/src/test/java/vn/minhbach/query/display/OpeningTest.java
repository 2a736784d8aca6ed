package vn.minhbach.query.display;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.shared.time.Session;
import vn.minhbach.shared.time.WorkSchedule;
import vn.minhbach.shared.time.WorkingTime;

/** 20 November 2026 is a Friday, the 24th a public holiday. */
class OpeningTest {
  private static final WorkSchedule SCHEDULE = WorkingTime.builtIn().scheduleOf(Cast.COUNTER);

  private static final List<String> HOURS =
      SCHEDULE.receivingSessionsOn(at("2026-11-20", "08:00").toLocalDate()).stream()
          .map(OpeningTest::hours)
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"07:00", "08:00", "12:15", "16:59", "17:29"})
  void the_screen_is_awake_from_half_an_hour_before_until_half_an_hour_after_also_at_noon(
      String time) {
    assertThat(Opening.of(SCHEDULE, at("2026-11-20", time)))
        .isEqualTo(new Opening(false, 5, "20/11", HOURS));
  }

  @Test
  void before_the_morning_it_tells_of_today() {
    assertThat(Opening.of(SCHEDULE, at("2026-11-20", "05:00")))
        .isEqualTo(new Opening(true, 5, "20/11", HOURS));
  }

  @Test
  void on_friday_night_it_tells_of_monday() {
    assertThat(Opening.of(SCHEDULE, at("2026-11-20", "18:00")))
        .isEqualTo(new Opening(true, 1, "23/11", HOURS));
  }

  @Test
  void before_a_holiday_it_tells_of_the_day_after_it() {
    assertThat(Opening.of(SCHEDULE, at("2026-11-23", "18:00")))
        .isEqualTo(new Opening(true, 3, "25/11", HOURS));
  }

  private static String hours(Session session) {
    return session.opens() + "–" + session.closes();
  }
}

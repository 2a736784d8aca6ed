package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.query.cast.Cast.at;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.time.WorkingTime;

class OpeningTest {
  private static final String HOURS = "07:00–11:30, 13:30–17:00";

  @Test
  void it_is_open_from_the_minute_it_opens_to_the_minute_before_it_closes() {
    Opening open = new Opening(true, true, 5, "20/11/2026", HOURS);
    assertThat(after(at("2026-11-20", "07:00"))).contains(open);
    assertThat(after(at("2026-11-20", "11:29"))).contains(open);
  }

  @Test
  void at_noon_it_opens_again_today() {
    assertThat(after(at("2026-11-20", "11:30")))
        .contains(new Opening(false, true, 5, "20/11/2026", HOURS));
  }

  @Test
  void after_closing_the_next_day_with_hours_is_named() {
    assertThat(after(at("2026-11-19", "17:00")))
        .contains(new Opening(false, false, 5, "20/11/2026", HOURS));
  }

  @Test
  void a_holiday_is_passed_over() {
    // 24 November 2026, a Tuesday, is Ngày Văn hóa Việt Nam.
    assertThat(after(at("2026-11-23", "18:00")))
        .contains(new Opening(false, false, 3, "25/11/2026", HOURS));
  }

  private static Optional<Opening> after(OffsetDateTime now) {
    return Opening.after(now, WorkingTime.builtIn().standardSchedule());
  }
}

package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.shared.time.Cast.AFTERNOON;
import static vn.minhbach.shared.time.Cast.MORNING;
import static vn.minhbach.shared.time.Cast.session;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.InvalidValue;

class OfficeHoursTest {
  @Test
  void the_built_in_hours_are_those_of_most_centres() {
    assertThat(WorkingTime.builtIn().standardHours())
        .isEqualTo(OfficeHours.mondayToFriday(MORNING, AFTERNOON));
  }

  @Test
  void a_session_opens_before_it_closes() {
    assertThatThrownBy(() -> session("11:30", "11:30"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("session: 11:30-11:30 – opens before it closes");
  }

  @Test
  void overlapping_sessions_are_refused() {
    assertThatThrownBy(() -> OfficeHours.mondayToFriday(MORNING, session("11:00", "17:00")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("sessions: MONDAY 11:00-17:00 – sessions in order, none overlapping another");
  }

  @Test
  void a_weekday_without_sessions_is_refused() {
    assertThatThrownBy(() -> new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of(MORNING)), Set.of()))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("sessions: TUESDAY – at least one session");
  }

  @Test
  void a_day_off_without_sessions_cannot_count() {
    OfficeHours hours = OfficeHours.mondayToFriday(MORNING);

    assertThatThrownBy(() -> new OfficeHours(hours.week(), Set.of(DayOfWeek.SATURDAY)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("sessions: SATURDAY – a weekly day off with sessions");
  }
}

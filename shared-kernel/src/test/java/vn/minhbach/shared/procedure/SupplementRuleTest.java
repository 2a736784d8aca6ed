package vn.minhbach.shared.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.TimeLimit;

class SupplementRuleTest {
  @Test
  void where_no_other_law_speaks_one_request_within_three_working_days_restarts_the_clock() {
    assertThat(SupplementRule.GENERAL)
        .isEqualTo(
            new SupplementRule(
                SupplementPolicy.RESTART,
                TimeLimit.workingDays(3),
                1,
                "NĐ 61/2018/NĐ-CP Điều 11 khoản 1 điểm c, Điều 19 khoản 4; NĐ 118/2025/NĐ-CP"));
  }

  @Test
  void a_window_in_anything_but_working_days_or_hours_is_refused() {
    for (TimeLimit window :
        List.of(TimeLimit.days(3), TimeLimit.workingMinutes(90), TimeLimit.clockHours(8))) {
      assertThatThrownBy(() -> new SupplementRule(SupplementPolicy.RESUME, window, 1, "Luật"))
          .isInstanceOf(InvalidValue.class)
          .hasMessageStartingWith("window: ");
    }
  }

  @Test
  void no_rounds_and_six_rounds_are_refused() {
    for (int rounds : new int[] {0, 6}) {
      assertThatThrownBy(
              () ->
                  new SupplementRule(
                      SupplementPolicy.RESTART, TimeLimit.workingDays(3), rounds, "Luật"))
          .isInstanceOf(InvalidValue.class)
          .hasMessageStartingWith("rounds: ");
    }
  }
}

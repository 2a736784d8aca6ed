package vn.minhbach.query.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;

class PeriodsTest {
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

  @Test
  void those_of_a_day_are_the_day_its_month_its_legal_quarter_and_its_legal_year() {
    assertThat(new Periods(FRIDAY, null).ids())
        .isEqualTo(List.of("2026-11-20", "2026-11", "2026-Q4", "2026"));
  }

  @Test
  void one_that_is_asked_for_stands_alone() {
    assertThat(new Periods(FRIDAY, "2026-Q3").ids()).isEqualTo(List.of("2026-Q3"));
  }

  @Test
  void the_months_before_are_twelve_the_latest_first() {
    assertThat(new Periods(FRIDAY, null).monthsBefore())
        .hasSize(12)
        .startsWith("2026-10", "2026-09")
        .endsWith("2025-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12", "2026-11-21", "all", "soon", "2026-13"})
  void what_has_not_begun_or_is_none_is_refused(String period) {
    assertThatThrownBy(() -> new Periods(FRIDAY, period))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo("period"));
  }
}

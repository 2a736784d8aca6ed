package vn.minhbach.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.shared.time.Cast.on;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;

class ReportingPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-Q1, QUARTER, 2025-12-15, 2026-03-14",
    "2026-Q2, QUARTER, 2026-03-15, 2026-06-14",
    "2026-Q3, QUARTER, 2026-06-15, 2026-09-14",
    "2026-Q4, QUARTER, 2026-09-15, 2026-12-14",
    "2026, YEAR, 2025-12-15, 2026-12-14",
    "2026-02, MONTH, 2026-02-01, 2026-02-28",
    "2026-11-22, DAY, 2026-11-22, 2026-11-22",
  })
  void a_period_is_found_by_its_id_and_by_its_days(
      String id, ReportingPeriod.Kind kind, LocalDate first, LocalDate last) {
    ReportingPeriod period = new ReportingPeriod(id, kind, first, last);

    assertThat(ReportingPeriod.parse(id, ReportingBoundaries.LEGAL)).isEqualTo(period);
    assertThat(ReportingPeriod.of(kind, first, ReportingBoundaries.LEGAL)).isEqualTo(period);
    assertThat(ReportingPeriod.of(kind, last, ReportingBoundaries.LEGAL)).isEqualTo(period);
  }

  @Test
  void quarters_of_the_calendar_are_only_other_data() {
    assertThat(ReportingBoundaries.CALENDAR.quarter(2026, 4))
        .isEqualTo(
            new ReportingPeriod(
                "2026-Q4", ReportingPeriod.Kind.QUARTER, on("2026-10-01"), on("2026-12-31")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-Q5", "2026-13", "2026-02-30", "now", ""})
  void anything_else_is_no_period(String id) {
    assertThatThrownBy(() -> ReportingPeriod.parse(id, ReportingBoundaries.LEGAL))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void boundaries_out_of_order_are_refused() {
    List<MonthDay> backwards =
        ReportingBoundaries.CALENDAR.quarterStarts().stream()
            .sorted(Collections.reverseOrder())
            .toList();

    assertThatThrownBy(() -> new ReportingBoundaries(backwards, ""))
        .isInstanceOf(InvalidValue.class);
  }
}

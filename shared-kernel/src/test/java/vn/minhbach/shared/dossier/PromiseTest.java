package vn.minhbach.shared.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.time.Precision;

class PromiseTest {
  private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-11-20T17:00:00+07:00");

  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-11-19T23:59:59+07:00, EARLY",
    "DAY, 2026-11-20T00:00:00+07:00, ON_TIME",
    "DAY, 2026-11-20T17:00:01+07:00, ON_TIME",
    "DAY, 2026-11-20T23:59:59+07:00, ON_TIME",
    "DAY, 2026-11-21T00:00:00+07:00, LATE",
    "MOMENT, 2026-11-19T23:59:59+07:00, EARLY",
    "MOMENT, 2026-11-20T09:00:00+07:00, ON_TIME",
    "MOMENT, 2026-11-20T17:00:00+07:00, ON_TIME",
    "MOMENT, 2026-11-20T17:00:01+07:00, LATE"
  })
  void a_limit_in_days_ends_with_its_day_and_one_in_hours_with_its_moment(
      Precision precision, OffsetDateTime resolvedAt, Timeliness timeliness) {
    assertThat(new Promise(DUE, precision).judge(resolvedAt)).isEqualTo(timeliness);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T17:00:00+07:00, false",
    "2026-11-20T17:00:01+07:00, true",
    "2026-11-20T10:00:01Z, true"
  })
  void the_promised_moment_can_have_passed_though_the_law_does_not_call_it_late(
      OffsetDateTime when, boolean isPastDue) {
    assertThat(new Promise(DUE, Precision.DAY).isPastDue(when)).isEqualTo(isPastDue);
  }
}

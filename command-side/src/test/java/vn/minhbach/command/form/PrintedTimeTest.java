package vn.minhbach.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TimeLimit.Unit;

/** Times and limits as official papers write them. */
class PrintedTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-02-03T10:00:00+07:00, Ngày 03 tháng 02 năm 2026",
    "2026-03-12T10:00:00+07:00, Ngày 12 tháng 3 năm 2026",
    "2026-12-31T17:00:00Z, Ngày 01 tháng 01 năm 2027"
  })
  void a_date_is_that_of_viet_nam_with_zeros_where_they_prevent_forgery(
      String moment, String printed) {
    assertThat(PrintedTime.dated(OffsetDateTime.parse(moment))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "WORKING_DAYS, 3, 3 ngày làm việc",
    "DAYS, 15, 15 ngày",
    "WORKING_HOURS, 8, 8 giờ làm việc",
    "WORKING_MINUTES, 90, 90 phút làm việc",
    "CLOCK_HOURS, 24, 24 giờ",
    "SAME_DAY, 0, trong ngày làm việc",
    "NONE, 0, pháp luật không quy định thời hạn"
  })
  void a_limit_is_printed_with_what_it_counts(Unit unit, int amount, String printed) {
    assertThat(PrintedTime.limit(new TimeLimit(amount, unit))).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dvc.example.vn", "ftp://dvc.example.vn", "https:///t", "https://a.vn/b"})
  void an_address_that_would_make_dead_codes_fails_the_start(String address) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new DocumentSettings(URI.create(address)));
  }

  @Test
  void an_address_may_end_in_a_slash_or_not() {
    assertThat(new DocumentSettings(URI.create("https://dvc.example.vn/")).address()).isNotNull();
    assertThat(new DocumentSettings(URI.create("http://localhost:8080")).address()).isNotNull();
  }
}

package vn.minhbach.shared.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

class DossierCodeTest {
  private static final AgencyCode HAM_THUAN = new AgencyCode("H36.199");
  private static final LocalDate TEACHERS_DAY = LocalDate.parse("2026-11-20");

  @Test
  void a_code_is_the_agency_the_date_of_receipt_and_the_serial_of_the_day() {
    assertThat(DossierCode.of(HAM_THUAN, TEACHERS_DAY, 42))
        .isEqualTo(new DossierCode("H36.199-261120-0042"));
  }

  @Test
  void the_ten_thousandth_dossier_of_a_day_has_five_digits() {
    assertThat(DossierCode.of(HAM_THUAN, TEACHERS_DAY, 10_000).value())
        .isEqualTo("H36.199-261120-10000");
  }

  @Test
  void the_date_of_receipt_is_read_out_of_a_code() {
    assertThat(new DossierCode("000.00.06.H56-231027-0361").receivedOn())
        .isEqualTo(LocalDate.parse("2023-10-27"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H36.199-261120-0042",
        "000.00.06.H56-231027-0361",
        "H36.29.12-250701-0001",
        "H55.242-280229-99999"
      })
  void codes_of_every_time_are_accepted_for_ever(String code) {
    assertThat(new DossierCode(code).value()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "banana",
        "H36.199-261120-042",
        "H36.199-261120-000042",
        "H36.199-260230-0042",
        "H36.199-270229-0001",
        "Z36.199-261120-0042",
        "h36.199-261120-0042",
        "H36.199-261120-0042 ",
        "H36.199-２６１１２０-0042",
        "H36.199-261120-0042\n"
      })
  void what_is_no_code_is_refused_with_the_value(String code) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new DossierCode(code))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("code"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100_000})
  void a_serial_that_no_day_has_is_refused(int serial) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> DossierCode.of(HAM_THUAN, TEACHERS_DAY, serial))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("serial"));
  }
}

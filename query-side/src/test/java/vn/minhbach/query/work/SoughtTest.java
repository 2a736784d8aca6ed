package vn.minhbach.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.query.status.DossierReference;
import vn.minhbach.query.status.DossierReference.ByPastNumber;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

class SoughtTest {
  private static final AgencyCode HOME = new AgencyCode("H36.199");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H36.199-261120-0042",
        " h36.199-261120-0042 ",
        "H36.199 – 261120 – 0042",
        "261120-0042"
      })
  void a_code_is_found_however_it_was_copied(String typed) {
    assertThat(Sought.of(typed, HOME)).isEqualTo(DossierReference.parse("H36.199-261120-0042"));
  }

  @Test
  void an_identifier_may_have_capitals() {
    assertThat(Sought.of("5A0BBAB6-08DA-3993-A18F-9711555250EA", HOME))
        .isEqualTo(DossierReference.parse("5a0bbab6-08da-3993-a18f-9711555250ea"));
  }

  @Test
  void anything_else_is_the_number_of_a_past_dossier_of_ones_own_agency() {
    assertThat(Sought.of("case-10011", HOME)).isEqualTo(new ByPastNumber(HOME, "case-10011"));
  }

  @Test
  void the_number_of_another_agency_follows_its_code() {
    assertThat(Sought.of("H36.201  HS 7/2024", HOME))
        .isEqualTo(new ByPastNumber(new AgencyCode("H36.201"), "HS 7/2024"));
  }

  @Test
  void a_day_that_there_is_not_has_no_dossier() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Sought.of("H36.199-261332-0001", HOME));
  }
}

package vn.minhbach.shared.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;

class ProcedureCodeTest {
  @Test
  void a_local_variant_knows_its_national_code_and_its_province() {
    ProcedureCode local = new ProcedureCode("1.001193.000.00.00.H36");

    assertThat(local.national()).isEqualTo(new ProcedureCode("1.001193"));
    assertThat(local.localTo()).contains(new AgencyCode("H36"));
  }

  @Test
  void a_national_code_is_its_own_and_belongs_to_no_province() {
    ProcedureCode birth = new ProcedureCode("1.001193");

    assertThat(birth.national()).isEqualTo(birth);
    assertThat(birth.localTo()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.00119",
        "1.0011933",
        "1,001193",
        "a.001193",
        " 1.001193",
        "1.001193\n",
        "1.001193.H36",
        "1.001193.000.00.00.Z36",
        "1.001193.000.00.00.H3",
        "١.٠٠١١٩٣"
      })
  void anything_else_is_refused_by_name(String text) {
    assertThatThrownBy(() -> new ProcedureCode(text))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("procedure: ");
  }
}

package vn.minhbach.query.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.query.cast.Cast.AGENCY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.query.status.DossierReference.ByCode;
import vn.minhbach.query.status.DossierReference.ById;
import vn.minhbach.query.status.DossierReference.ByPastNumber;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierId;

class AskedDossierTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "H36.199-261120-0042",
        " h36.199-261120-0042 ",
        "H36.199 – 261120 – 0042",
        "H36.199\u2011261120\u22120042\u00a0",
        "H36.199 261120 0042",
        "H36.1992611200042",
        "H36.199_261120_0042",
        "Ｈ３６．１９９－２６１１２０－００４２",
        "261120-0042",
        "261120 0042",
        "2611200042"
      })
  void a_code_is_understood_as_people_copy_it(String typed) {
    assertThat(new AskedDossier(typed, null, null).reference(AGENCY))
        .isEqualTo(new ByCode(new DossierCode("H36.199-261120-0042")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"000.00.19.H29-261120-0042", "H36.1995-261120-0042", "H36.199.1-2611200042"})
  void another_agency_is_never_taken_for_ours(String typed) {
    String agency = typed.substring(0, typed.indexOf('-'));
    assertThat(new AskedDossier(typed, null, null).reference(AGENCY))
        .isEqualTo(new ByCode(new DossierCode(agency + "-261120-0042")));
  }

  @Test
  void a_dossier_without_a_code_is_found_by_its_identifier() {
    assertThat(
            new AskedDossier("06A3AB44-7167-34F3-B70A-1C57629756FF", null, null).reference(AGENCY))
        .isEqualTo(new ById(new DossierId("06a3ab44-7167-34f3-b70a-1c57629756ff")));
  }

  @Test
  void a_past_dossier_is_found_by_agency_and_number() {
    assertThat(new AskedDossier(null, " H36.199 ", "case-10011").reference(AGENCY))
        .isEqualTo(new ByPastNumber(new AgencyCode("H36.199"), "case-10011"));
  }

  @Test
  void an_empty_field_asks_for_nothing() {
    assertThat(new AskedDossier(" ", "", null).isNothing()).isTrue();
  }

  @Test
  void an_agency_without_a_number_is_no_question() {
    assertThatThrownBy(() -> new AskedDossier(null, "H36.199", "").reference(AGENCY))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo("number"));
  }

  @Test
  void a_code_and_a_number_are_two_questions() {
    assertThatThrownBy(
            () -> new AskedDossier("H36.199-261120-0042", "H36.199", "case-1").reference(AGENCY))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo("number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/t/Ab_9-z",
        " https://motcua.example/t/Ab_9-z ",
        "http://localhost:8080/t/Ab_9-z"
      })
  void a_scanner_types_the_address_of_a_receipt(String typed) {
    assertThat(new AskedDossier(typed, null, null).token()).contains("Ab_9-z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"H36.199-261120-0042", "/t/", "/t/a/b", "https://a b/t/c", "/x/t/c"})
  void nothing_else_is_one(String typed) {
    assertThat(new AskedDossier(typed, null, null).token()).isEmpty();
  }
}

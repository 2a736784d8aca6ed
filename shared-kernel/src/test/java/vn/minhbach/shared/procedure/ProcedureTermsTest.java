package vn.minhbach.shared.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.time.TimeLimit;

class ProcedureTermsTest {
  private static final ProcedureCase SINGLE_HOUSE =
      new ProcedureCase(new CaseKey("single-house"), "Nhà ở riêng lẻ", TimeLimit.days(15), null);
  private static final ProcedureCase OTHER =
      new ProcedureCase(new CaseKey("other"), "Công trình khác", TimeLimit.days(20), null);

  @Test
  void a_decomposed_name_over_two_lines_is_kept_composed_on_one() {
    String messy = Normalizer.normalize(" Đăng ký\n  khai sinh\t", Normalizer.Form.NFD);

    assertThat(terms(messy, 0L, SINGLE_HOUSE).name()).isEqualTo("Đăng ký khai sinh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "a\u0000b", "gi\u202Eấy", "\uD800", "zero\u200Bwidth"})
  void a_name_that_cannot_be_read_is_refused(String name) {
    assertThatThrownBy(() -> terms(name, 0L, SINGLE_HOUSE))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("name: ");
  }

  @Test
  void a_name_may_have_a_thousand_characters_and_not_one_more() {
    assertThat(terms("ấ".repeat(1000), 0L, SINGLE_HOUSE).name()).hasSize(1000);
    assertThatThrownBy(() -> terms("ấ".repeat(1001), 0L, SINGLE_HOUSE))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void cases_are_told_apart_by_their_keys() {
    assertThat(
            terms("Cấp giấy phép xây dựng", 0L, SINGLE_HOUSE, OTHER).caseOf(new CaseKey("other")))
        .contains(OTHER);
    assertThatThrownBy(() -> terms("Cấp giấy phép xây dựng", 0L, OTHER, OTHER))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("[other, other]");
  }

  @Test
  void a_procedure_without_any_case_is_refused() {
    assertThatThrownBy(() -> terms("Cấp giấy phép xây dựng", 0L))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("cases: ");
  }

  @Test
  void an_unknown_fee_is_not_a_free_one() {
    assertThat(terms("Cấp Giấy phép bán lẻ rượu", null, OTHER).feeVnd()).isNull();
    assertThatThrownBy(() -> terms("Cấp Giấy phép bán lẻ rượu", -1L, OTHER))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("fee: ");
  }

  @Test
  void the_promise_is_the_committed_limit_and_the_legal_one_stays_beside_it() {
    ProcedureCase shortened =
        new ProcedureCase(
            CaseKey.DEFAULT, "Chung", TimeLimit.workingDays(5), TimeLimit.workingHours(24));

    assertThat(shortened.promisedLimit()).isEqualTo(TimeLimit.workingHours(24));
    assertThat(shortened.legalLimit()).isEqualTo(TimeLimit.workingDays(5));
    assertThat(OTHER.promisedLimit()).isEqualTo(TimeLimit.days(20));
  }

  @Test
  void nobody_commits_to_more_than_the_law_allows_or_to_what_does_not_compare() {
    for (TimeLimit tooLong :
        List.of(TimeLimit.workingDays(6), TimeLimit.workingHours(41), TimeLimit.days(3))) {
      assertThatThrownBy(
              () -> new ProcedureCase(CaseKey.DEFAULT, "Chung", TimeLimit.workingDays(5), tooLong))
          .isInstanceOf(InvalidValue.class)
          .hasMessageStartingWith("committed limit: ");
    }
  }

  @Test
  void a_dossier_carries_version_case_field_and_whether_to_keep_silent() {
    ProcedureVersion version =
        new ProcedureVersion(
            new ProcedureCode("1.013225"),
            3,
            terms("Cấp giấy phép xây dựng", 0L, SINGLE_HOUSE, OTHER),
            null);

    assertThat(version.ref(new CaseKey("other")))
        .isEqualTo(
            new ProcedureRef(
                new ProcedureCode("1.013225"),
                3,
                new CaseKey("other"),
                new Field("Hoạt động xây dựng"),
                false));
  }

  @Test
  void a_case_that_the_version_does_not_make_is_refused_with_those_it_makes() {
    ProcedureVersion version =
        new ProcedureVersion(
            new ProcedureCode("1.013225"),
            1,
            terms("Cấp giấy phép xây dựng", 0L, SINGLE_HOUSE, OTHER),
            null);

    assertThatThrownBy(() -> version.ref(CaseKey.DEFAULT))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("case: default – one of single-house, other");
  }

  private static ProcedureTerms terms(String name, @Nullable Long fee, ProcedureCase... cases) {
    return new ProcedureTerms(
        name,
        new Field("Hoạt động xây dựng"),
        List.of(cases),
        List.of(),
        fee,
        OnlineLevel.FULL,
        false,
        SupplementRule.GENERAL,
        Provenance.ENTERED,
        null,
        List.of(),
        InternalProcess.GENERAL);
  }
}

package vn.minhbach.shared.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.procedure.ProcedureSearch.Entry;

class ProcedureSearchTest {
  private static final Entry BIRTH = entry("1.001193", "Đăng ký khai sinh", "Hộ tịch");
  private static final Entry MOBILE_BIRTH =
      entry("1.003583", "Đăng ký khai sinh lưu động", "Hộ tịch");
  private static final Entry BIRTH_AGAIN = entry("1.004884", "Đăng ký lại khai sinh", "Hộ tịch");
  private static final Entry BIRTH_EXTRACT =
      entry("2.000635", "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh", "Hộ tịch");
  private static final Entry RESIDENCE =
      entry("1.004222", "Đăng ký thường trú", "Đăng ký, quản lý cư trú");
  private static final Entry COPY =
      entry("2.000815", "Chứng thực bản sao từ bản chính", "Chứng thực");

  private static final List<Entry> ALL =
      List.of(COPY, BIRTH_EXTRACT, RESIDENCE, BIRTH_AGAIN, MOBILE_BIRTH, BIRTH);
  private static final ProcedureSearch SEARCH = ProcedureSearch.over(ALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dang ky khai sinh",
        "DANG KY KHAI SINH",
        "Đăng ký khai sinh",
        "đăng  ký, khai sinh ",
        "dăng ky khái sinh"
      })
  void birth_registration_is_found_however_it_is_typed(String typed) {
    assertThat(SEARCH.find(typed, 3)).containsExactly(BIRTH, MOBILE_BIRTH, BIRTH_AGAIN);
  }

  @Test
  void a_beginning_of_a_code_finds_all_codes_that_begin_so() {
    assertThat(SEARCH.find("1.0042", 10)).containsExactly(RESIDENCE);
    assertThat(SEARCH.find("2.000", 10)).containsExactly(COPY, BIRTH_EXTRACT);
  }

  @Test
  void a_name_that_begins_so_comes_before_one_that_only_has_the_words() {
    assertThat(SEARCH.find("khai sinh", 10))
        .containsExactly(BIRTH, BIRTH_AGAIN, MOBILE_BIRTH, BIRTH_EXTRACT);
    assertThat(SEARCH.find("ban sao", 10)).containsExactly(COPY, BIRTH_EXTRACT);
  }

  @Test
  void words_may_be_typed_by_their_beginnings_and_in_any_order() {
    assertThat(SEARCH.find("sin kha lai", 10)).containsExactly(BIRTH_AGAIN);
  }

  @Test
  void the_name_of_the_field_helps_to_find() {
    assertThat(SEARCH.find("khai sinh ho tich luu dong", 10)).containsExactly(MOBILE_BIRTH);
  }

  @Test
  void spelling_as_typed_breaks_the_tie() {
    Entry mother = entry("1.000001", "Nhận mẹ", "Hộ tịch");
    Entry trick = entry("1.000002", "Nhận mè", "Hộ tịch");

    assertThat(ProcedureSearch.over(List.of(mother, trick)).find("mè", 2))
        .containsExactly(trick, mother);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!", "\u0000", "không có gì như vậy"})
  void what_says_nothing_or_is_nowhere_finds_nothing(String typed) {
    assertThat(SEARCH.find(typed, 10)).isEmpty();
  }

  @Test
  void a_page_of_text_is_refused() {
    assertThatThrownBy(() -> SEARCH.find("a".repeat(201), 10))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("query: ");
  }

  @Test
  void asking_for_none_is_refused() {
    assertThatThrownBy(() -> SEARCH.find("khai", 0))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("most: ");
  }

  @Property
  void every_procedure_is_found_first_by_its_own_name_in_any_form(@ForAll("entries") Entry entry) {
    String upper = entry.name().toUpperCase(Locale.ROOT);

    assertThat(SEARCH.find(entry.name(), 1)).containsExactly(entry);
    assertThat(SEARCH.find(Unaccented.of(entry.name()), 1)).containsExactly(entry);
    assertThat(SEARCH.find(Normalizer.normalize(upper, Normalizer.Form.NFD), 1))
        .containsExactly(entry);
  }

  @Property
  void no_typing_can_break_it(@ForAll @StringLength(max = 200) String typed) {
    assertThatCode(() -> SEARCH.find(typed, 5)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Arbitraries.of(ALL);
  }

  private static Entry entry(String code, String name, String field) {
    return new Entry(new ProcedureCode(code), name, new Field(field));
  }
}

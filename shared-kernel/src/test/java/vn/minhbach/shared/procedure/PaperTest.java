package vn.minhbach.shared.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTest {
  @Test
  void a_paper_without_a_condition_is_mandatory() {
    Paper form = Paper.printed("Tờ khai đăng ký khai sinh");

    assertThat(form).isEqualTo(new Paper("Tờ khai đăng ký khai sinh", null));
    assertThat(form.isMandatory()).isTrue();
  }

  @Test
  void words_in_brackets_that_begin_with_if_are_its_condition() {
    assertThat(Paper.printed("Văn bản ủy quyền (nếu có)"))
        .isEqualTo(new Paper("Văn bản ủy quyền", "nếu có"));
  }

  @Test
  void what_stands_before_the_condition_in_the_brackets_stays_with_the_name() {
    assertThat(Paper.printed("Phiếu thu thập (DC01, nếu chưa có dữ liệu)"))
        .isEqualTo(new Paper("Phiếu thu thập (DC01)", "nếu chưa có dữ liệu"));
  }

  @Test
  void a_named_circumstance_is_a_condition_too() {
    assertThat(Paper.printed("Bản chính giấy phép (trường hợp rách, nát)"))
        .isEqualTo(new Paper("Bản chính giấy phép", "trường hợp rách, nát"));
  }

  @Test
  void other_brackets_belong_to_the_name() {
    assertThat(Paper.printed("Bản vẽ thiết kế xây dựng (2 bộ)"))
        .isEqualTo(new Paper("Bản vẽ thiết kế xây dựng (2 bộ)", null));
  }

  @Test
  void a_line_that_is_nothing_but_a_condition_stays_a_name() {
    assertThat(Paper.printed("(nếu có)")).isEqualTo(new Paper("(nếu có)", null));
  }
}

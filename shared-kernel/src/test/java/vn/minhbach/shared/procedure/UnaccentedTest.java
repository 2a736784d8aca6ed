package vn.minhbach.shared.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UnaccentedTest {
  @Test
  void every_vietnamese_letter_has_its_plain_one() {
    assertThat(Unaccented.of("ĐƯỜNG Thuỷ, quyền sở hữu – Ý ỹ ỡ ặ ễ ỗ"))
        .isEqualTo("duong thuy quyen so huu y y o a e o");
  }

  @Test
  void dots_of_a_code_stay() {
    assertThat(Unaccented.of("1.001193.000.00.00.H36")).isEqualTo("1.001193.000.00.00.h36");
  }

  @Property
  void a_second_time_changes_nothing(@ForAll String text) {
    String once = Unaccented.of(text);

    assertThat(Unaccented.of(once)).isEqualTo(once);
  }

  @Property
  void the_unicode_form_makes_no_difference(@ForAll String text) {
    assertThat(Unaccented.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(Unaccented.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }
}

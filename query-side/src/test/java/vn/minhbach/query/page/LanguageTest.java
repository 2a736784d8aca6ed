package vn.minhbach.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.InvalidValue;

class LanguageTest {
  private static final Locale AMERICAN = Locale.of("en", "US");

  @Test
  void who_asks_for_nothing_is_answered_in_vietnamese() {
    assertThat(Language.kept(null, List.of())).isEqualTo(Language.VI);
  }

  @Test
  void the_browser_is_answered_in_the_first_language_that_is_ours() {
    assertThat(Language.kept(null, List.of(Locale.FRENCH, AMERICAN, Locale.of("vi"))))
        .isEqualTo(Language.EN);
  }

  @Test
  void a_choice_counts_more_than_the_browser() {
    assertThat(Language.kept("vi", List.of(AMERICAN))).isEqualTo(Language.VI);
  }

  @Test
  void a_choice_that_is_of_no_use_is_as_if_there_were_none() {
    assertThat(Language.kept("fr", List.of(AMERICAN))).isEqualTo(Language.EN);
  }

  @Test
  void another_language_is_refused() {
    assertThatThrownBy(() -> Language.parse("fr"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("lang: fr – vi or en");
  }
}

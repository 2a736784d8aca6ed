package vn.minhbach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueTest {
  @Test
  void what_came_is_shown_with_at_most_eighty_characters() {
    InvalidValue invalid = new InvalidValue("f".repeat(81), "😀".repeat(81), "short");

    assertThat(invalid.value()).isEqualTo("😀".repeat(80) + "…");
    assertThat(invalid.field()).isEqualTo("f".repeat(80) + "…");
  }

  @Test
  void what_cannot_be_shown_is_not() {
    InvalidValue invalid = new InvalidValue("a\u0007b", "line\nend \u202Etxt \uD800", "plain");

    assertThat(invalid.field()).isEqualTo("a\uFFFDb");
    assertThat(invalid.value()).isEqualTo("line\uFFFDend \uFFFDtxt \uFFFD");
    assertThat(invalid).hasMessage("a\uFFFDb: line\uFFFDend \uFFFDtxt \uFFFD – plain");
  }
}

package vn.minhbach.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;

class BatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "Status", "1status", "status/x", "sta tus", "$status", "trạng-thái"})
  void a_view_is_named_plainly(String view) {
    assertThatThrownBy(() -> new Batch(view, 1, "token", List.of()))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("view: ");
  }

  @Test
  void a_number_is_positive() {
    assertThatThrownBy(() -> new Batch("status", 0, "token", List.of()))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("number: 0 – 1 or more");
  }

  @Test
  void a_token_is_bounded() {
    assertThatThrownBy(() -> new Batch("status", 1, "x".repeat(500_001), List.of()))
        .isInstanceOf(InvalidValue.class)
        .hasMessageEndingWith("at most 500,000 characters");
  }

  @Test
  void a_key_comes_once() {
    List<Change> twice = List.of(new Change.Put("a", "{}"), new Change.Remove("a"));

    assertThatThrownBy(() -> new Batch("status", 1, "token", twice))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("changes: a – each key at most once in a batch");
  }

  @Test
  void a_key_has_a_length_and_a_utf8_form() {
    for (String key : List.of("", "x".repeat(1_001), "a\ud800", "\udc00a", "\udc00\ud800")) {
      assertThatThrownBy(() -> new Change.Remove(key))
          .isInstanceOf(InvalidValue.class)
          .hasMessageStartingWith("key: ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "1",
        "null",
        "\"x\"",
        "{",
        "{} {}",
        "{}x",
        "{}]",
        "{a:1}",
        "{'a':1}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"\\ud800\"}",
        "{\"\\udc00\":1}"
      })
  void a_document_is_one_json_object(String json) {
    assertThatThrownBy(() -> new Change.Put("a", json))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("json: ");
  }

  @Test
  void a_document_is_bounded_in_length_and_depth() {
    String tooLong = "{\"a\":\"" + "x".repeat(999_993) + "\"}";
    String tooDeep = "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}";

    assertThatThrownBy(() -> new Change.Put("a", tooLong)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Change.Put("a", tooDeep)).isInstanceOf(InvalidValue.class);
    assertThat(new Change.Put("a", tooLong.replaceFirst("x", "")).json()).hasSize(1_000_000);
  }
}

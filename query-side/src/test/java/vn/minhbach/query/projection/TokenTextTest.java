package vn.minhbach.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class TokenTextTest {
  @Test
  void a_token_with_gaps_comes_back_equal() {
    GapAwareTrackingToken token = new GapAwareTrackingToken(42, List.of(39L, 41L));
    assertThat(TokenText.read(TokenText.write(token))).isEqualTo(token);
  }

  @Test
  void a_token_of_the_store_in_memory_comes_back_equal() {
    GlobalSequenceTrackingToken token = new GlobalSequenceTrackingToken(7);
    assertThat(TokenText.read(TokenText.write(token))).isEqualTo(token);
  }

  @Test
  void a_class_that_is_no_token_is_not_made() {
    assertThatThrownBy(() -> TokenText.read("{\"type\":\"java.lang.String\",\"token\":{}}"))
        .isInstanceOf(ClassCastException.class);
  }
}

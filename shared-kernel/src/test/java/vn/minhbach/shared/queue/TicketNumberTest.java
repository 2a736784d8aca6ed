package vn.minhbach.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhbach.shared.InvalidValue;

class TicketNumberTest {
  private static final Letter A = new Letter("A");

  @Test
  void a_number_is_a_letter_and_three_digits() {
    assertThat(Stream.of(1, 42, 999).map(number -> TicketNumber.of(A, number).value()))
        .containsExactly("A001", "A042", "A999");
  }

  @Test
  void it_says_which_letter_it_is_of() {
    assertThat(new TicketNumber("B017").letter()).isEqualTo(new Letter("B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "A1", "A000", "A1000", "a001", "Đ001", "A٠٠١", "A001 ", "AA01"})
  void anything_else_is_no_number(String text) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new TicketNumber(text))
        .matches(invalid -> invalid.field().equals("ticket"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1000})
  void there_are_999_of_a_letter(int number) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> TicketNumber.of(A, number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Đ", "AB", "1"})
  void a_letter_is_one_of_a_to_z(String text) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new Letter(text))
        .matches(invalid -> invalid.field().equals("letter"));
  }
}

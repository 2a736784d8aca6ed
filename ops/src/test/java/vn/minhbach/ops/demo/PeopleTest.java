package vn.minhbach.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final int MANY = 2000;

  private final People people = new People();

  @Test
  void nobody_can_have_these_numbers() {
    assertThat(somebodies())
        .allSatisfy(
            person -> {
              assertThat((String) person.get("identityNumber")).matches("000[0-9]{9}");
              assertThat((String) person.get("phone")).matches("0900000[0-9]{3}");
            });
  }

  @Test
  void surnames_are_as_frequent_as_in_the_country() {
    long nguyen =
        somebodies().stream()
            .filter(
                person -> person.get("name") instanceof String name && name.startsWith("Nguyễn "))
            .count();
    assertThat(nguyen / (double) MANY).isBetween(0.25, 0.45);
  }

  @Test
  void the_same_seed_makes_the_same_people() {
    assertThat(somebodies()).isEqualTo(somebodies());
  }

  private List<Map<String, Object>> somebodies() {
    Dice dice = new Dice(7);
    return Stream.generate(() -> people.somebody(dice)).limit(MANY).toList();
  }
}

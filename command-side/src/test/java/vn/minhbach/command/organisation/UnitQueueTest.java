package vn.minhbach.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.organisation.Organisation.Unit;
import vn.minhbach.command.procedure.BuiltInProcedures;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.queue.Letter;

/** What has to fit together where people wait by tickets. */
class UnitQueueTest {
  private static final Letter A = new Letter("A");
  private static final Letter B = new Letter("B");
  private static final Field CIVIL_STATUS = new Field("Hộ tịch");

  @Test
  void a_unit_has_no_queue_unless_it_says_so() {
    assertThat(new Unit(new UnitCode("VP"), "Văn phòng"))
        .isEqualTo(unit(List.of(), List.of()))
        .returns(List.of(), Unit::queue)
        .returns(List.of(), Unit::counters);
  }

  @Test
  void a_letter_stands_once() {
    assertWrong("queue.letter", List.of(letter(A), letter(A)), List.of(counter(1, A)));
  }

  @Test
  void a_field_belongs_to_one_letter() {
    assertWrong(
        "queue.fields",
        List.of(letter(A, CIVIL_STATUS), letter(B, CIVIL_STATUS)),
        List.of(counter(1, A, B)));
  }

  @Test
  void a_counter_has_a_number_of_its_own() {
    assertWrong("counters.number", List.of(letter(A)), List.of(counter(1, A), counter(1, A)));
  }

  @Test
  void every_letter_is_called_by_a_counter() {
    assertWrong("counters.letters", List.of(letter(A), letter(B)), List.of(counter(1, A)));
  }

  @Test
  void a_counter_calls_letters_of_the_queue_only() {
    assertWrong("counters.letters", List.of(letter(A)), List.of(counter(1, A, B)));
  }

  @Test
  void a_counter_calls_something() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> counter(1))
        .matches(invalid -> invalid.field().equals("counters.letters"));
  }

  @Test
  void the_supplied_queue_has_a_letter_for_every_field_of_the_built_in_catalogue()
      throws IOException {
    Set<String> lettered = new TreeSet<>();
    supplied().queue().forEach(one -> one.fields().forEach(field -> lettered.add(field.name())));
    Set<String> named = new TreeSet<>();
    BuiltInProcedures.versions().forEach(one -> named.add(one.terms().field().name()));

    assertThat(lettered).isEqualTo(named);
    assertThat(supplied().counters()).hasSize(5);
  }

  private static Unit supplied() throws IOException {
    try (InputStream file = Organisation.class.getResourceAsStream("/organisation.json")) {
      return JsonMapper.builder()
          .build()
          .readValue(file, Organisation.class)
          .agencies()
          .getFirst()
          .unit(new UnitCode("TTPVHCC"));
    }
  }

  private static void assertWrong(String field, List<QueueLetter> queue, List<Counter> counters) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> unit(queue, counters))
        .matches(invalid -> invalid.field().equals(field));
  }

  private static Unit unit(List<QueueLetter> queue, List<Counter> counters) {
    return new Unit(new UnitCode("VP"), "Văn phòng", queue, counters);
  }

  private static QueueLetter letter(Letter letter, Field... fields) {
    return new QueueLetter(letter, "Lĩnh vực", List.of(fields));
  }

  private static Counter counter(int number, Letter... letters) {
    return new Counter(number, "Quầy " + number, List.of(letters));
  }
}

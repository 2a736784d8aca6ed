package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhbach.command.calendar.CalendarRefusal;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.procedure.ProcedureRefusal;
import vn.minhbach.command.queue.QueueRefusal;

/** Whoever is refused something reads the rule and the way out in a language of theirs. */
class RefusalWordsTest {
  /** Letters that no English sentence of ours needs, but every Vietnamese one. */
  private static final String VIETNAMESE_LETTER =
      "(?s).*[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ].*";

  /** What a refusal says, under its name. */
  record Words(
      String name, String vietnamese, String english, String insteadVietnamese, String instead) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void every_sentence_is_there_and_ends_with_a_full_stop(Words words) {
    assertThat(List.of(words.vietnamese, words.english, words.insteadVietnamese, words.instead))
        .allSatisfy(sentence -> assertThat(sentence).isNotBlank().endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void rule_and_way_out_are_each_told_in_two_languages(Words words) {
    assertThat(List.of(words.vietnamese, words.insteadVietnamese))
        .allSatisfy(sentence -> assertThat(sentence).matches(VIETNAMESE_LETTER));
    assertThat(List.of(words.english, words.instead))
        .allSatisfy(sentence -> assertThat(sentence).doesNotMatch(VIETNAMESE_LETTER));
  }

  static Stream<Words> refusals() {
    return Stream.of(
            words(
                Refusal.values(),
                Refusal::vietnamese,
                Refusal::english,
                Refusal::insteadVietnamese,
                Refusal::instead),
            words(
                CalendarRefusal.values(),
                CalendarRefusal::vietnamese,
                CalendarRefusal::english,
                CalendarRefusal::insteadVietnamese,
                CalendarRefusal::instead),
            words(
                QueueRefusal.values(),
                QueueRefusal::vietnamese,
                QueueRefusal::english,
                QueueRefusal::insteadVietnamese,
                QueueRefusal::instead),
            words(
                ProcedureRefusal.values(),
                ProcedureRefusal::vietnamese,
                ProcedureRefusal::english,
                ProcedureRefusal::insteadVietnamese,
                ProcedureRefusal::instead))
        .flatMap(Function.identity());
  }

  private static <R extends Enum<R>> Stream<Words> words(
      R[] refusals,
      Function<R, String> vietnamese,
      Function<R, String> english,
      Function<R, String> insteadVietnamese,
      Function<R, String> instead) {
    return Stream.of(refusals)
        .map(
            one ->
                new Words(
                    one.getDeclaringClass().getSimpleName() + "." + one.name(),
                    vietnamese.apply(one),
                    english.apply(one),
                    insteadVietnamese.apply(one),
                    instead.apply(one)));
  }
}

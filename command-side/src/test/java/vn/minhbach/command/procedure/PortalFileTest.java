package vn.minhbach.command.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;

/** The 588 procedures that the national portal tagged as a commune's in mid-2026. */
class PortalFileTest {
  private static @Nullable ProcedureFileReport once;

  private ProcedureFileReport report = new ProcedureFileReport(0, List.of(), List.of(), List.of());

  /** Before each, not before all, so that every test is counted as skipped without the file. */
  @BeforeEach
  void read() throws IOException {
    Path path = SharedData.file("vietnam/tthc_commune_level.jsonl.gz");
    ProcedureFileReport known = once;
    if (known == null) {
      try (InputStream file = Files.newInputStream(path)) {
        known = ProcedureFileReader.read(file);
      }
      once = known;
    }
    report = known;
  }

  @Test
  void all_588_are_read_and_none_is_refused_for_being_messy() {
    assertThat(report.read()).isEqualTo(588);
    assertThat(report.refused()).isEmpty();
    assertThat(report.activatable()).hasSize(230);
    assertThat(report.toReview()).hasSize(358);
  }

  @Test
  void each_reason_keeps_back_as_many_as_the_file_gives_cause_for() {
    assertThat(report.reasons())
        .isEqualTo(
            Map.of(
                ReviewReason.UNIT_UNKNOWN, 163,
                ReviewReason.KIND_OF_HOUR_UNKNOWN, 43,
                ReviewReason.LIMIT_MISSING, 40,
                ReviewReason.SEVERAL_LIMITS, 63,
                ReviewReason.LIMIT_DIFFERS_IN_REMARK, 24,
                ReviewReason.SUPPLEMENT_RULE_IN_WORDS, 5,
                ReviewReason.NAME_OF_ANOTHER_DOCUMENT, 7,
                ReviewReason.NAME_SHARED, 17,
                ReviewReason.PAPERS_UNREADABLE, 30));
  }

  @Test
  void every_name_is_composed_and_on_one_line() {
    assertThat(all())
        .allSatisfy(
            draft ->
                assertThat(draft.terms().name())
                    .isEqualTo(Normalizer.normalize(draft.terms().name(), Normalizer.Form.NFC))
                    .doesNotContain("\n"));
  }

  @Test
  void a_procedure_without_a_confirmed_limit_is_never_among_the_activatable() {
    assertThat(report.activatable())
        .allSatisfy(draft -> assertThat(ProcedureDecider.objectionTo(draft.terms())).isEmpty());
  }

  @Test
  void the_pavement_is_kept_back_because_its_remark_knows_a_second_case() {
    assertThat(notes("1.013274"))
        .containsExactly(
            new ReviewNote(ReviewReason.LIMIT_DIFFERS_IN_REMARK, "5 working_day, remark: 1 day"));
  }

  @Test
  void the_construction_permit_is_kept_back_because_its_channels_disagree() {
    assertThat(notes("1.013225"))
        .extracting(ReviewNote::reason)
        .containsExactly(ReviewReason.SEVERAL_LIMITS, ReviewReason.PAPERS_UNREADABLE);
  }

  @Test
  void the_fees_that_the_page_leaves_open_stay_unknown() {
    assertThat(report.withoutFee()).isEqualTo(154);
  }

  private List<ProcedureDraft> all() {
    return Stream.concat(report.activatable().stream(), report.toReview().stream()).toList();
  }

  private List<ReviewNote> notes(String code) {
    return all().stream()
        .filter(draft -> draft.code().equals(new ProcedureCode(code)))
        .flatMap(draft -> draft.terms().reviewNotes().stream())
        .toList();
  }
}

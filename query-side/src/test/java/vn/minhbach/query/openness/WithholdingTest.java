package vn.minhbach.query.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minhbach.query.board.BoardFigures.FieldRow;
import vn.minhbach.query.board.BoardRow;

class WithholdingTest {
  @Test
  void counts_of_five_and_more_are_shown_and_so_are_zeros() {
    assertThat(Withholding.column(List.of(5, 0, 12))).containsExactly(5, 0, 12);
  }

  @Test
  void a_count_below_five_is_withheld_together_with_all_that_are_as_small() {
    assertThat(Withholding.column(List.of(9, 1, 12, 0))).isEqualTo(shown(9, null, 12, null));
  }

  @Test
  void a_count_that_would_be_the_only_one_withheld_takes_the_smallest_other_along() {
    assertThat(Withholding.column(List.of(9, 3, 12))).isEqualTo(shown(null, null, 12));
  }

  @Test
  void fields_with_few_dossiers_share_a_row_without_a_name() {
    assertThat(Withholding.of(List.of(open("Hộ tịch", 30), open("Trẻ em", 2), open("Thuế", 4))))
        .isEqualTo(List.of(row("Hộ tịch", 30), row(null, 6)));
  }

  @Test
  void one_field_with_few_dossiers_hides_behind_the_smallest_other() {
    assertThat(Withholding.of(List.of(open("Hộ tịch", 30), open("Đất đai", 20), open("Trẻ em", 2))))
        .isEqualTo(List.of(row("Hộ tịch", 30), row(null, 22)));
  }

  @Test
  void a_table_that_would_have_one_row_is_none() {
    assertThat(Withholding.of(List.of(open("Hộ tịch", 30), open("Trẻ em", 2)))).isEmpty();
  }

  @Test
  void one_late_dossier_of_a_named_field_is_not_told() {
    FieldRow civil = resolved("Hộ tịch", 20, 0);
    FieldRow rehabilitation = resolved("Cai nghiện", 6, 1);
    assertThat(Withholding.of(List.of(civil, rehabilitation)))
        .isEqualTo(
            List.of(
                new OpenField("Hộ tịch", 20, 0, 20, null, 0, 0),
                new OpenField("Cai nghiện", 7, 0, 6, null, 0, 0)));
  }

  private static OpenField row(@Nullable String name, int open) {
    return new OpenField(name, open, 0, 0, 0, open, 0);
  }

  private static FieldRow open(String name, int count) {
    return new FieldRow(name, new BoardRow(0, count, 0, 0, 0, 0, 0, 0, count, count, 0, 0, 0));
  }

  private static FieldRow resolved(String name, int onTime, int late) {
    int all = onTime + late;
    return new FieldRow(name, new BoardRow(0, all, all, 0, onTime, late, 0, 0, 0, 0, 0, 0, 0));
  }

  private static List<@Nullable Integer> shown(@Nullable Integer... counts) {
    return Arrays.asList(counts);
  }
}

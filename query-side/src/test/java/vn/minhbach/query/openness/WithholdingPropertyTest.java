package vn.minhbach.query.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.minhbach.query.board.BoardFigures.FieldRow;
import vn.minhbach.query.board.BoardRow;

/** What is shown beside the totals, against what somebody could compute from it. */
class WithholdingPropertyTest {
  /**
   * A column and its sum are all that is known of it: a withheld count has several possible values
   * exactly if something else is withheld and their sum is not zero.
   */
  @Property
  void no_withheld_count_follows_from_the_total_and_what_is_shown(
      @ForAll("tables") List<FieldRow> table) {
    List<OpenField> shown = Withholding.of(table);
    for (int column = 0; !shown.isEmpty() && column < 6; column++) {
      int at = column;
      List<Integer> counts =
          shown.stream().map(row -> row.counts().get(at)).filter(Objects::nonNull).toList();
      int withheld = shown.size() - counts.size();
      int rest = total(table).get(at) - counts.stream().mapToInt(Integer::intValue).sum();
      assertThat(withheld).isNotEqualTo(1);
      if (withheld > 0) {
        assertThat(rest).isPositive();
      } else {
        assertThat(rest).isZero();
      }
    }
  }

  @Property
  void no_count_below_five_is_shown_but_zero(@ForAll("tables") List<FieldRow> table) {
    assertThat(Withholding.of(table).stream().flatMap(row -> row.counts().stream()))
        .allMatch(count -> count == null || count == 0 || count >= Withholding.FEWEST);
  }

  @Property
  void whatever_is_shown_of_a_named_field_is_what_the_board_counts(
      @ForAll("tables") List<FieldRow> table) {
    for (OpenField shown : Withholding.of(table)) {
      table.stream()
          .filter(row -> row.field().equals(shown.field()))
          .map(row -> counts(row.row()))
          .forEach(
              counts ->
                  assertThat(IntStream.range(0, 6))
                      .allMatch(
                          i ->
                              shown.counts().get(i) == null
                                  || counts.get(i).equals(shown.counts().get(i))));
    }
  }

  @Provide
  Arbitrary<List<FieldRow>> tables() {
    Arbitrary<Integer> count =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(0, 6)),
            Tuple.of(1, Arbitraries.integers().between(0, 40)));
    return Combinators.combine(count, count, count, count, count)
        .as(WithholdingPropertyTest::row)
        .list()
        .ofMaxSize(8)
        .map(
            rows ->
                IntStream.range(0, rows.size())
                    .mapToObj(i -> new FieldRow("Lĩnh vực " + i, rows.get(i)))
                    .toList());
  }

  private static BoardRow row(int early, int onTime, int late, int open, int openLate) {
    int resolved = early + onTime + late;
    int allOpen = open + openLate;
    int received = (resolved + allOpen) / 2;
    return new BoardRow(
        resolved + allOpen - received,
        received,
        resolved,
        early,
        onTime,
        late,
        0,
        0,
        allOpen,
        open,
        openLate,
        0,
        0);
  }

  private static List<Integer> total(List<FieldRow> table) {
    return IntStream.range(0, 6)
        .mapToObj(i -> table.stream().mapToInt(row -> counts(row.row()).get(i)).sum())
        .toList();
  }

  private static List<Integer> counts(BoardRow row) {
    return List.of(
        row.received(),
        row.resolvedEarly(),
        row.resolvedOnTime(),
        row.resolvedLate(),
        row.open(),
        row.openLate());
  }
}

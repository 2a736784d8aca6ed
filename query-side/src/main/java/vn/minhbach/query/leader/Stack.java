package vn.minhbach.query.leader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.board.BoardRow;

/**
 * Early, on time, late and without a date, by field: one bar a field, all to the same scale.
 *
 * @param bars the field with the most first, so that long bars stand together
 */
record Stack(List<Bar> bars) {
  /** How long the longest bar is. */
  static final int WIDTH = 720;

  /** In this order from left to right; messages name them. */
  static final List<String> PARTS = List.of("early", "onTime", "late", "unpromised");

  /**
   * A field.
   *
   * @param field its name
   * @param total what ended with a result
   */
  record Bar(String field, int total, List<Part> parts) {}

  /** A part of a bar; one of none is left out. */
  record Part(String kind, int count, double x, double width) {}

  static Stack of(BoardFigures figures) {
    List<BoardFigures.FieldRow> fields =
        figures.fields().stream()
            .filter(field -> total(field.row()) > 0)
            .sorted(
                Comparator.comparingInt((BoardFigures.FieldRow field) -> -total(field.row()))
                    .thenComparing(BoardFigures.FieldRow::field))
            .toList();
    int most = fields.stream().mapToInt(field -> total(field.row())).max().orElse(1);
    return new Stack(
        fields.stream()
            .map(field -> new Bar(field.field(), total(field.row()), parts(field.row(), most)))
            .toList());
  }

  private static int total(BoardRow row) {
    return row.resolved() - row.stopped();
  }

  private static List<Part> parts(BoardRow row, int most) {
    List<Integer> counts =
        List.of(
            row.resolvedEarly(),
            row.resolvedOnTime(),
            row.resolvedLate(),
            row.resolvedUnpromised());
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < counts.size(); i++) {
      int count = counts.get(i);
      if (count > 0) {
        parts.add(new Part(PARTS.get(i), count, along(before, most), along(count, most)));
      }
      before += count;
    }
    return List.copyOf(parts);
  }

  private static double along(int count, int most) {
    return Math.round(10.0 * WIDTH * count / most) / 10.0;
  }
}

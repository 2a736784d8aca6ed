package vn.minhbach.query.openness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.board.BoardFigures.FieldRow;
import vn.minhbach.query.board.BoardRow;

/**
 * Makes a table by field one that everybody may see beside its totals. Fields with few dossiers
 * become one row; then in each column every count below five is withheld if one of them is not
 * zero, and one more where only one would be, as the total less the others would be it.
 */
public final class Withholding {
  /** A count below this says something of a person (one late dossier of a rare kind). */
  public static final int FEWEST = 5;

  private static final List<ToIntFunction<BoardRow>> COLUMNS =
      List.of(
          BoardRow::received,
          BoardRow::resolvedEarly,
          BoardRow::resolvedOnTime,
          BoardRow::resolvedLate,
          BoardRow::open,
          BoardRow::openLate);

  private Withholding() {}

  /**
   * The rows, the largest first and the unnamed one last; none where no two rows can be told apart.
   */
  public static List<OpenField> of(List<FieldRow> fields) {
    List<Row> rows = rows(fields);
    if (rows.size() < 2) {
      return List.of();
    }
    List<List<@Nullable Integer>> columns =
        COLUMNS.stream()
            .map(column -> column(rows.stream().map(row -> row.sum(column)).toList()))
            .toList();
    return IntStream.range(0, rows.size())
        .mapToObj(row -> OpenField.of(rows.get(row).name(), across(columns, row)))
        .toList();
  }

  /** One column: the counts that may be shown beside their sum. */
  static List<@Nullable Integer> column(List<Integer> counts) {
    List<@Nullable Integer> shown = new ArrayList<>(counts);
    if (counts.stream().noneMatch(count -> count > 0 && count < FEWEST)) {
      return shown;
    }
    List<Integer> hidden = new ArrayList<>();
    IntStream.range(0, counts.size()).filter(i -> counts.get(i) < FEWEST).forEach(hidden::add);
    if (hidden.size() == 1) {
      IntStream.range(0, counts.size())
          .filter(i -> !hidden.contains(i))
          .boxed()
          .min(Comparator.comparingInt(counts::get))
          .ifPresent(hidden::add);
    }
    hidden.forEach(i -> shown.set(i, null));
    return shown;
  }

  private static List<@Nullable Integer> across(List<List<@Nullable Integer>> columns, int row) {
    List<@Nullable Integer> counts = new ArrayList<>();
    columns.forEach(column -> counts.add(column.get(row)));
    return counts;
  }

  private static List<Row> rows(List<FieldRow> fields) {
    List<Row> named =
        new ArrayList<>(
            fields.stream()
                .map(field -> new Row(field.field(), List.of(field.row())))
                .sorted(Comparator.comparingInt(Row::size).reversed().thenComparing(Row::title))
                .toList());
    List<BoardRow> few = new ArrayList<>();
    while (!named.isEmpty() && isTooFew(named.getLast(), few)) {
      few.addAll(named.removeLast().parts());
    }
    return few.isEmpty()
        ? named
        : Stream.concat(named.stream(), Stream.of(new Row(null, few))).toList();
  }

  /** Too small itself, or needed so that those together are more than one and not too small. */
  private static boolean isTooFew(Row smallest, List<BoardRow> few) {
    return smallest.size() < FEWEST
        || few.size() == 1
        || (!few.isEmpty() && new Row(null, few).size() < FEWEST);
  }

  /** One field, or several together. */
  private record Row(@Nullable String name, List<BoardRow> parts) {
    int size() {
      return sum(BoardRow::carriedOver) + sum(BoardRow::received);
    }

    int sum(ToIntFunction<BoardRow> column) {
      return parts.stream().mapToInt(column).sum();
    }

    String title() {
      return name == null ? "" : name;
    }
  }
}

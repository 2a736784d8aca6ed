package vn.minhbach.query.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.board.BoardRow;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;
import vn.minhbach.shared.time.ReportingPeriod;

/**
 * The board as it is shown: one column a period, one line a measure; and one table of fields a
 * period.
 *
 * @param columns the periods
 * @param lines what was counted, with one count a column
 * @param fields by field, one a column
 * @param rule the formula, in words
 */
record BoardTable(List<Column> columns, List<Line> lines, List<FieldTable> fields, String rule) {
  /**
   * With fewer dossiers than this, a field says something about a person (domain: cells under 5).
   */
  static final int FEWEST_SHOWN = 5;

  /** What is shown of a field. */
  static final List<Measure> OF_A_FIELD =
      List.of(
          Measure.CARRIED_OVER,
          Measure.RECEIVED,
          Measure.RESOLVED,
          Measure.RESOLVED_EARLY,
          Measure.RESOLVED_ON_TIME,
          Measure.RESOLVED_LATE,
          Measure.OPEN,
          Measure.OPEN_LATE);

  /**
   * A period.
   *
   * @param kind {@code day}, {@code month} or {@code quarter}
   * @param from its first day
   * @param to its last day
   */
  record Column(String kind, String from, String to) {}

  /** A measure over all periods. */
  record Line(Measure measure, List<Integer> counts) {}

  /**
   * The fields of one period.
   *
   * @param lines in the order of their names; those with too few dossiers are one line, the last
   */
  record FieldTable(Column column, List<FieldLine> lines) {}

  /**
   * A field.
   *
   * @param name absent for the fields that have too few dossiers to be named
   * @param counts of {@link #OF_A_FIELD}
   */
  record FieldLine(@Nullable String name, List<Integer> counts) {
    static FieldLine of(@Nullable String name, List<BoardRow> rows) {
      return new FieldLine(
          name,
          OF_A_FIELD.stream().map(measure -> rows.stream().mapToInt(measure::of).sum()).toList());
    }
  }

  /** Lays out the figures of {@link Periods#all}, in that order. */
  static BoardTable of(Periods periods, List<BoardFigures> figures, Language language) {
    List<Column> columns = periods.all().stream().map(BoardTable::column).toList();
    List<FieldTable> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.add(new FieldTable(columns.get(i), fields(figures.get(i))));
    }
    return new BoardTable(
        columns,
        Stream.of(Measure.values())
            .map(measure -> line(measure, figures))
            .filter(BoardTable::isShown)
            .toList(),
        fields,
        language.of(figures.getFirst().rule()));
  }

  /** A measure on the day itself. */
  public int today(Measure measure) {
    return lines.stream()
        .filter(line -> line.measure() == measure)
        .mapToInt(line -> line.counts().getFirst())
        .sum();
  }

  private static Column column(ReportingPeriod period) {
    String kind =
        switch (period.kind()) {
          case DAY -> "day";
          case MONTH -> "month";
          case QUARTER -> "quarter";
          case YEAR -> "year";
        };
    return new Column(kind, Dates.dayAndMonth(period.first()), Dates.dayAndMonth(period.last()));
  }

  private static Line line(Measure measure, List<BoardFigures> figures) {
    return new Line(measure, figures.stream().map(one -> measure.of(one.total())).toList());
  }

  private static boolean isShown(Line line) {
    return line.measure().weight() != Measure.Weight.RARE
        || line.counts().stream().anyMatch(count -> count > 0);
  }

  private static List<FieldLine> fields(BoardFigures figures) {
    List<FieldLine> lines = new ArrayList<>();
    List<BoardRow> few = new ArrayList<>();
    for (BoardFigures.FieldRow field : figures.fields()) {
      BoardRow row = field.row();
      if (row.carriedOver() + row.received() < FEWEST_SHOWN) {
        few.add(row);
      } else {
        lines.add(FieldLine.of(field.field(), List.of(row)));
      }
    }
    if (!few.isEmpty()) {
      lines.add(FieldLine.of(null, few));
    }
    return List.copyOf(lines);
  }
}

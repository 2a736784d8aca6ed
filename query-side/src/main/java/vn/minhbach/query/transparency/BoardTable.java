package vn.minhbach.query.transparency;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.minhbach.query.openness.OpenField;
import vn.minhbach.query.openness.OpenFigures;
import vn.minhbach.query.openness.Shares;
import vn.minhbach.query.page.Dates;
import vn.minhbach.shared.time.ReportingPeriod;

/**
 * The board as it is shown: one column a period, one line a measure; the shares of each period; and
 * one table of fields a period.
 *
 * @param columns the periods
 * @param lines what was counted, with one count a column
 * @param shares the official share and the second numbers, one a column
 * @param fields by field, one a column
 */
record BoardTable(
    List<Column> columns, List<Line> lines, List<Shares> shares, List<FieldTable> fields) {

  /**
   * A period.
   *
   * @param kind {@code day}, {@code month}, {@code quarter} or {@code year}
   * @param id by which it is asked for
   * @param from its first day
   * @param to its last day
   */
  record Column(String kind, String id, String from, String to) {}

  /** A measure over all periods. */
  record Line(Measure measure, List<Integer> counts) {}

  /** The fields of one period; none where they cannot be told apart. */
  record FieldTable(Column column, List<OpenField> lines) {}

  /** Lays out the figures of {@link Periods#all}, in that order. */
  static BoardTable of(Periods periods, List<OpenFigures> figures) {
    List<Column> columns = periods.all().stream().map(BoardTable::column).toList();
    return new BoardTable(
        columns,
        Stream.of(Measure.values())
            .map(measure -> line(measure, figures))
            .filter(BoardTable::isShown)
            .toList(),
        figures.stream().map(Shares::of).toList(),
        IntStream.range(0, columns.size())
            .mapToObj(i -> new FieldTable(columns.get(i), figures.get(i).fields()))
            .toList());
  }

  /** A measure in the first period. */
  public int first(Measure measure) {
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
    return new Column(
        kind, period.id(), Dates.dayAndMonth(period.first()), Dates.dayAndMonth(period.last()));
  }

  private static Line line(Measure measure, List<OpenFigures> figures) {
    return new Line(measure, figures.stream().map(one -> measure.of(one.total())).toList());
  }

  private static boolean isShown(Line line) {
    return line.measure().weight() != Measure.Weight.RARE
        || line.counts().stream().anyMatch(count -> count > 0);
  }
}

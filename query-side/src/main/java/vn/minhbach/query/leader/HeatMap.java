package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.desk.DeskFilter;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.OfficeDirectory;
import vn.minhbach.query.sla.Figure;
import vn.minhbach.query.sla.SlaFigures;
import vn.minhbach.query.sla.SlaReport;
import vn.minhbach.shared.agency.AgencyCode;

/**
 * Which unit will have how much to do on which day: the open dossiers by unit and by how near the
 * promised date is.
 *
 * @param columns from overdue to not promised
 * @param rows by unit, in alphabetical order
 * @param total of all units
 */
record HeatMap(List<Column> columns, List<Row> rows, Row total) {
  /** The most of each shade but the last; zero has a shade of its own. */
  private static final int[] SHADES = {0, 2, 5, 10, 20};

  /**
   * What stands in a column.
   *
   * @param kind {@code overdue}, {@code today}, {@code day}, {@code later}, {@code unpromised} or
   *     {@code open}
   * @param weekday 1 for Monday to 7 for Sunday; absent for all but a day
   * @param day as {@code dd/MM}; absent for all but a day
   */
  record Column(String kind, @Nullable Integer weekday, @Nullable String day) {
    static Column of(String kind) {
      return new Column(kind, null, null);
    }

    static Column of(LocalDate day) {
      return new Column("day", day.getDayOfWeek().getValue(), Dates.dayAndMonth(day));
    }
  }

  /**
   * A unit.
   *
   * @param name empty for all of them
   */
  record Row(String name, List<Cell> cells) {}

  /**
   * A number with its ground.
   *
   * @param shade 0 for none, up to 5 for more than twenty
   */
  record Cell(String kind, Linked number, int shade) {
    static Cell of(String kind, int count, String list) {
      return new Cell(kind, Linked.of(count, list), shadeOf(count));
    }
  }

  static HeatMap of(SlaReport report, OfficeDirectory names) {
    AgencyCode agency = new AgencyCode(report.agency());
    List<Column> columns =
        Stream.of(
                Stream.of(Column.of("overdue"), Column.of("today")),
                report.days().stream().map(Column::of),
                Stream.of(Column.of("later"), Column.of("unpromised"), Column.of("open")))
            .flatMap(some -> some)
            .toList();
    List<Row> rows =
        report.units().stream()
            .map(
                row ->
                    new Row(
                        names.ofUnit(agency, row.name()),
                        cells(row.name(), row.figures(), row.due(), report.days())))
            .sorted(Alphabet.by(Row::name))
            .toList();
    return new HeatMap(
        columns, rows, new Row("", cells(null, report.figures(), all(report), report.days())));
  }

  /** The most of each shade, for the legend; the last is open. */
  static List<String> legend() {
    List<String> ranges = new ArrayList<>(List.of("0"));
    for (int i = 1; i < SHADES.length; i++) {
      ranges.add((SHADES[i - 1] + 1) + "–" + SHADES[i]);
    }
    ranges.add(">" + SHADES[SHADES.length - 1]);
    return List.copyOf(ranges);
  }

  private static List<Cell> cells(
      @Nullable String unit, SlaFigures figures, List<Integer> due, List<LocalDate> days) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell("overdue", figures.overdue(), unit, DeskFilter.OVERDUE));
    cells.add(cell("today", figures.dueToday(), unit, DeskFilter.TODAY));
    int near = figures.overdue().total() + figures.dueToday().total();
    for (int i = 0; i < days.size(); i++) {
      near += due.get(i);
      cells.add(Cell.of("day", due.get(i), dueOn(unit, i, days)));
    }
    int later = figures.open().total() - near - figures.unpromised().total();
    cells.add(Cell.of("later", later, Links.dueAfter(unit, days.getLast())));
    cells.add(cell("unpromised", figures.unpromised(), unit, DeskFilter.UNPROMISED));
    cells.add(cell("open", figures.open(), unit, DeskFilter.ALL));
    return List.copyOf(cells);
  }

  private static Cell cell(String kind, Figure figure, @Nullable String unit, DeskFilter filter) {
    return Cell.of(
        kind, figure.total(), unit == null ? Links.list(filter) : Links.workOfUnit(unit, filter));
  }

  /** The work list knows the next three days; ours knows all of them. */
  private static String dueOn(@Nullable String unit, int index, List<LocalDate> days) {
    List<DeskFilter> near = List.of(DeskFilter.IN_1, DeskFilter.IN_2, DeskFilter.IN_3);
    return unit == null || index >= near.size()
        ? Links.due(unit, days.get(index))
        : Links.workOfUnit(unit, near.get(index));
  }

  private static List<Integer> all(SlaReport report) {
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < report.days().size(); i++) {
      int day = i;
      sums.add(report.units().stream().mapToInt(row -> row.due().get(day)).sum());
    }
    return sums;
  }

  private static int shadeOf(int count) {
    int shade = 0;
    while (shade < SHADES.length && count > SHADES[shade]) {
      shade++;
    }
    return shade;
  }
}

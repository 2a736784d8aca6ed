package vn.minhbach.query.leader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.board.BoardFigures;
import vn.minhbach.query.board.BoardRow;
import vn.minhbach.query.duration.DurationReport;
import vn.minhbach.query.duration.DurationReport.DurationClass;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.page.Language;

/**
 * The figures that one rather looks at than reads.
 *
 * @param pictures each with its data
 * @param fields early, on time and late by field
 * @param fieldsSaid the same in words
 * @param fieldsData the same as data
 */
record Figures(List<Picture> pictures, Stack fields, Said fieldsSaid, Sheet fieldsData) {
  static final int DAYS = 30;
  static final int MONTHS = 12;

  private static final double HALF = 0.5;

  /**
   * A plot.
   *
   * @param name by which messages and addresses call it
   * @param isEmpty whether there is nothing to draw but zeros
   */
  record Picture(String name, Plot plot, Said said, Sheet data, boolean isEmpty) {}

  /** A sentence: a message and what it says. */
  record Said(String key, List<Object> values) {
    static Said of(String key, Object... values) {
      return new Said(key, List.of(values));
    }
  }

  /**
   * Draws.
   *
   * @param days the figures of {@link #DAYS} days, the oldest first
   * @param months the figures of {@link #MONTHS} calendar months, the oldest first
   * @param period the figures of the period
   */
  static Figures of(
      List<BoardFigures> days,
      List<BoardFigures> months,
      BoardFigures period,
      DurationReport durations,
      Language language) {
    return new Figures(
        List.of(
            flow("days", days, DAYS_NAMED),
            open(days),
            flow("months", months, MONTHS_NAMED),
            durations(durations)),
        Stack.of(period),
        fieldsSaid(period.total(), language),
        fields(period));
  }

  private static final Naming DAYS_NAMED = id -> Dates.dayAndMonth(LocalDate.parse(id));
  private static final Naming MONTHS_NAMED =
      id -> YearMonth.parse(id).getMonthValue() + "/" + id.substring(2, 4);

  private static Picture flow(String name, List<BoardFigures> figures, Naming naming) {
    List<BoardRow> rows = figures.stream().map(BoardFigures::total).toList();
    int received = rows.stream().mapToInt(BoardRow::received).sum();
    int resolved = rows.stream().mapToInt(BoardRow::resolved).sum();
    return new Picture(
        name,
        Plot.ofCourses(
            figures.stream().map(one -> naming.of(one.period())).toList(),
            List.of(
                new Plot.Course("received", rows.stream().map(BoardRow::received).toList()),
                new Plot.Course("resolved", rows.stream().map(BoardRow::resolved).toList()))),
        Said.of("lead.figure." + name + ".said", received, resolved),
        course(figures),
        received + resolved == 0);
  }

  private static Picture open(List<BoardFigures> days) {
    List<BoardRow> rows = days.stream().map(BoardFigures::total).toList();
    BoardRow first = rows.getFirst();
    BoardRow last = rows.getLast();
    return new Picture(
        "open",
        Plot.ofCourses(
            days.stream().map(one -> DAYS_NAMED.of(one.period())).toList(),
            List.of(
                new Plot.Course("open", rows.stream().map(BoardRow::open).toList()),
                new Plot.Course("openLate", rows.stream().map(BoardRow::openLate).toList()))),
        Said.of(
            "lead.figure.open.said", first.open(), last.open(), first.openLate(), last.openLate()),
        course(days),
        rows.stream().allMatch(row -> row.open() == 0));
  }

  private static Picture durations(DurationReport report) {
    List<DurationClass> classes = report.classes();
    int counted = report.done() - report.atOnce();
    return new Picture(
        "durations",
        Plot.ofBars(
            classes.stream().map(Figures::range).toList(),
            classes.stream().map(DurationClass::dossiers).toList()),
        counted == 0
            ? Said.of("lead.figure.durations.none", report.atOnce())
            : Said.of(
                "lead.figure.durations.said", counted, half(classes, counted), report.atOnce()),
        new Sheet(
            List.of("lead.column.from", "lead.column.to", "lead.column.dossiers"),
            classes.stream()
                .map(
                    one ->
                        List.of(
                            Integer.toString(one.from()),
                            one.to() == null ? "" : Integer.toString(one.to()),
                            Integer.toString(one.dossiers())))
                .toList()),
        counted == 0);
  }

  private static Sheet course(List<BoardFigures> figures) {
    return new Sheet(
        List.of(
            "lead.column.period",
            "lead.column.received",
            "lead.column.resolved",
            "lead.column.open",
            "lead.column.openLate"),
        figures.stream()
            .map(
                one ->
                    texts(
                        one.period(),
                        one.total().received(),
                        one.total().resolved(),
                        one.total().open(),
                        one.total().openLate()))
            .toList());
  }

  private static Sheet fields(BoardFigures period) {
    List<List<String>> rows = new ArrayList<>();
    for (BoardFigures.FieldRow field : period.fields()) {
      rows.add(
          texts(
              field.field(),
              field.row().resolvedEarly(),
              field.row().resolvedOnTime(),
              field.row().resolvedLate(),
              field.row().resolvedUnpromised()));
    }
    return new Sheet(
        List.of(
            "lead.column.field",
            "lead.column.early",
            "lead.column.onTime",
            "lead.column.late",
            "lead.column.unpromised"),
        rows);
  }

  private static Said fieldsSaid(BoardRow total, Language language) {
    int promised = total.resolvedEarly() + total.resolvedOnTime() + total.resolvedLate();
    return promised == 0
        ? Said.of("lead.figure.fields.none")
        : Said.of(
            "lead.figure.fields.said",
            promised,
            Share.said(1.0 * (promised - total.resolvedLate()) / promised, language),
            total.resolvedLate());
  }

  /** The class in which the dossier in the middle lies. */
  private static String half(List<DurationClass> classes, int counted) {
    int reached = 0;
    for (DurationClass one : classes) {
      reached += one.dossiers();
      if (reached >= HALF * counted) {
        return one.to() == null ? ">" + (one.from() - 1) : Integer.toString(one.to());
      }
    }
    throw new IllegalStateException(String.format(Locale.ROOT, "%d in no class", counted));
  }

  private static String range(DurationClass one) {
    @Nullable Integer to = one.to();
    if (to == null) {
      return ">" + (one.from() - 1);
    }
    return to == one.from() ? to.toString() : one.from() + "–" + to;
  }

  private static List<String> texts(Object... values) {
    return Stream.of(values).map(String::valueOf).toList();
  }

  /** How a period stands below an axis. */
  private interface Naming {
    String of(String id);
  }
}

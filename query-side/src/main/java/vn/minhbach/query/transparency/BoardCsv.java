package vn.minhbach.query.transparency;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.openness.OpenField;
import vn.minhbach.query.openness.OpenFigures;

/**
 * The board as a table for machines (RFC 4180): one line a period, field and measure. Totals have
 * no field; the fields without a name of their own are called {@code *}; what is withheld has no
 * count.
 */
final class BoardCsv {
  private static final List<Measure> OF_A_FIELD =
      List.of(
          Measure.RECEIVED,
          Measure.RESOLVED_EARLY,
          Measure.RESOLVED_ON_TIME,
          Measure.RESOLVED_LATE,
          Measure.OPEN,
          Measure.OPEN_LATE);

  private BoardCsv() {}

  static String of(List<OpenFigures> figures) {
    return Stream.concat(
            Stream.of("period,field,measure,count"), figures.stream().flatMap(BoardCsv::lines))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static Stream<String> lines(OpenFigures figures) {
    return Stream.concat(
        Stream.of(Measure.values())
            .map(measure -> line(figures.period(), "", measure, measure.of(figures.total()))),
        figures.fields().stream().flatMap(field -> lines(figures.period(), field)));
  }

  private static Stream<String> lines(String period, OpenField field) {
    List<@Nullable Integer> counts = field.counts();
    String name = field.field() == null ? "*" : field.field();
    return OF_A_FIELD.stream()
        .map(measure -> line(period, name, measure, counts.get(OF_A_FIELD.indexOf(measure))));
  }

  private static String line(
      String period, String field, Measure measure, @Nullable Integer count) {
    return period + "," + text(field) + "," + measure + "," + (count == null ? "" : count);
  }

  /** Quoted; and no spreadsheet may take a name of a source for a formula. */
  private static String text(String value) {
    String harmless = value.matches("[=+\\-@\t\r].*") ? "'" + value : value;
    return value.isEmpty() ? "" : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}

package vn.minhbach.query.leader;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sheets as comma-separated values (RFC 4180), with the mark by which Excel knows that it is UTF-8.
 */
final class Csv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A spreadsheet would take it for a formula. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

  private static final Pattern TO_BE_QUOTED = Pattern.compile("[,\"\r\n]");

  private Csv() {}

  /**
   * Writes a sheet.
   *
   * @param words says the messages of the header
   */
  static String of(Sheet sheet, UnaryOperator<String> words) {
    return Stream.concat(
            Stream.of(sheet.header().stream().map(words).toList()), sheet.rows().stream())
        .map(Csv::line)
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private static String line(List<String> values) {
    return values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String value(String value) {
    String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
    return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

package vn.minhbach.query.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void a_sheet_is_lines_of_values_after_the_mark_of_its_encoding() {
    Sheet sheet = new Sheet(List.of("a", "b"), List.of(List.of("Hộ tịch", "12")));
    assertThat(Csv.of(sheet, key -> key + "!")).isEqualTo("\uFEFFa!,b!\r\nHộ tịch,12\r\n");
  }

  @Test
  void a_value_with_a_separator_a_quote_or_a_line_end_is_quoted() {
    assertThat(value("a,b")).isEqualTo("\"a,b\"");
    assertThat(value("a\"b")).isEqualTo("\"a\"\"b\"");
    assertThat(value("a\r\nb")).isEqualTo("\"a\r\nb\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=a\nb"})
  void nothing_is_a_formula_to_a_spreadsheet(String name) {
    assertThat(value(name).replaceFirst("^\"", "")).startsWith("'" + name.charAt(0));
  }

  private static String value(String value) {
    String csv = Csv.of(new Sheet(List.of("a"), List.of(List.of(value))), key -> key);
    return csv.substring("\uFEFFa\r\n".length(), csv.length() - 2);
  }
}

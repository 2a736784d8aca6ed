package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files that others made to try readers with. */
class ConformanceTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"b1, 0, 0", "c1, 18, 0", "d1, 18, 0", "x1, 18, 50"})
  void every_richer_level_of_xes_is_read(String level, long officers, long withDeadline) {
    ImportReport report =
        new Importing(folder)
            .file(OutsideData.file("conformance/xes/receipt50_level_" + level + ".xes"))
            .report();
    assertThat(report.dossiers()).isEqualTo(50);
    assertThat(report.refused()).isEmpty();
    assertThat(report.officers()).isEqualTo(officers);
    assertThat(report.withDeadline()).isEqualTo(withDeadline);
  }

  @Test
  void a_level_without_times_is_refused_dossier_by_dossier() {
    ImportReport report =
        new Importing(folder)
            .file(OutsideData.file("conformance/xes/receipt50_level_a1.xes"))
            .report();
    assertThat(report.dossiers()).isZero();
    assertThat(report.refused())
        .hasSize(50)
        .allSatisfy(refusal -> assertThat(refusal.field()).isEqualTo("time:timestamp"));
  }

  @Test
  void the_edge_cases_of_csv_are_read_as_published() throws Exception {
    SortedMap<String, byte[]> files =
        Untar.files(OutsideData.file("conformance/csv_spectrum.tar.gz"));
    Map<String, Object> read = new LinkedHashMap<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        String name = file.getKey().replaceAll("csvs/|\\.csv", "");
        read.put(name, rows(file.getValue()));
        byte[] json = files.get("json/" + name + ".json");
        expected.put(name, JSON.readValue(json, new TypeReference<List<Object>>() {}));
      }
    }
    assertThat(read).hasSize(11).isEqualTo(expected);
  }

  private List<Map<String, String>> rows(byte[] content) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    Path file = new Importing(folder).written("table.csv", content);
    try (CsvRows csv = new CsvRows(LogStream.open(file))) {
      for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < csv.header().size(); column++) {
          row.put(csv.header().get(column), record.getField(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hostile_texts_are_kept_letter_for_letter_or_refused_with_a_rule(boolean asNumber)
      throws Exception {
    byte[] published =
        Untar.files(OutsideData.file("conformance/naughty_strings.tar.gz")).get("blns.json");
    List<String> naughty = JSON.readValue(published, new TypeReference<List<String>>() {});
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("case", "activity", "time");
      for (int at = 0; at < naughty.size(); at++) {
        String hostile = naughty.get(at);
        csv.writeRecord(
            asNumber ? hostile : "case-" + at, asNumber ? "A" : hostile, "2024-01-02T08:00:00Z");
      }
    }
    Importing importing = new Importing(folder);
    ImportReport report = importing.bytes("log.csv", text.toString().getBytes(UTF_8)).report();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.dossiers()).isEqualTo(importing.sink.size()).isGreaterThan(400);
    assertThat(report.refused())
        .isNotEmpty()
        .allSatisfy(refusal -> assertThat(refusal.rule()).isNotBlank())
        .allSatisfy(refusal -> assertThat(refusal.value()).doesNotContainPattern("\\p{Cntrl}"));
    if (!asNumber) {
      assertThat(report.dossiers() + report.refusedInAll()).isEqualTo(naughty.size());
      int plain = naughty.indexOf("undefined");
      assertThat(importing.sink.dossier("case-" + plain).steps().getFirst().activity())
          .isEqualTo("undefined");
    }
  }
}

package vn.minhbach.ops.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two real logs, compared with figures that were computed independently of this project. */
class ReferenceLogsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void the_receipt_log_gives_the_published_figures() {
    JsonNode truth = reference("receipt");
    ImportReport report = new Importing(folder).file(log("receipt")).report();
    assertThat(report)
        .isEqualTo(
            new ImportReport(
                1_434,
                8_577,
                27,
                48,
                months(truth, "received_per_month"),
                months(truth, "completed_per_month"),
                1_434,
                1_329,
                377,
                309,
                List.of(),
                0,
                new ImportReport.Added(1_434, 8_577),
                0,
                0,
                List.of(
                    new ImportReport.Noticed(
                        Warning.COMPLETED_BEFORE_STARTED.words(), 2, warnedLine(report))),
                true,
                0));
  }

  @Test
  void the_building_permits_give_the_published_figures() {
    JsonNode truth = reference("bpic15_1");
    ImportReport report = new Importing(folder).file(log("bpic15_1")).report();
    assertThat(report)
        .isEqualTo(
            new ImportReport(
                1_199,
                52_217,
                398,
                23,
                months(truth, "received_per_month"),
                months(truth, "completed_per_month"),
                0,
                956,
                0,
                0,
                List.of(),
                0,
                new ImportReport.Added(1_199, 52_217),
                0,
                0,
                List.of(),
                true,
                0));
  }

  @Test
  void importing_the_receipt_log_twice_adds_nothing_and_reports_the_same() {
    Importing importing = new Importing(folder);
    ImportReport first = importing.file(log("receipt")).report();
    ImportReport second = importing.file(log("receipt")).report();
    assertThat(second.added()).isEqualTo(new ImportReport.Added(0, 0));
    assertThat(second.unchanged()).isEqualTo(1_434);
    assertThat(second.events()).isEqualTo(first.events());
    assertThat(second.firstEventPerMonth()).isEqualTo(first.firstEventPerMonth());
  }

  private static long warnedLine(ImportReport report) {
    return report.warnings().getFirst().line();
  }

  private static Path log(String name) {
    return OutsideData.file("eventlogs/" + name + ".xes.gz");
  }

  private static JsonNode reference(String name) {
    return JsonMapper.builder()
        .build()
        .readTree(OutsideData.file("eventlogs/" + name + ".reference.json").toFile());
  }

  private static SortedMap<String, Long> months(JsonNode truth, String what) {
    SortedMap<String, Long> months = new TreeMap<>();
    truth
        .get(what)
        .get("as_written")
        .properties()
        .forEach(month -> months.put(month.getKey(), month.getValue().asLong()));
    return months;
  }
}

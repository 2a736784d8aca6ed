package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {
  private static final String HEADER = "case_id,activity,timestamp\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void rows_of_one_number_become_a_dossier_with_its_steps() {
    Importing importing = new Importing(folder);
    importing.csv(
        """
        Case ID,Activity,Timestamp,Resource,Group,startdate,deadline,end_date,channel,department,\
        responsible,ignored
        1,Tiếp nhận,2024-01-02T08:00:00+07:00,an,UBND,2024-01-02T07:59:00+07:00,2024-01-09,,Desk,\
        Hộ tịch,bình,x
        1,"Trả ""kết quả""\",2024-01-05 16:00:00,EMPTY,,,,,,,,y
        2,Tiếp nhận,2024-01-03T08:00:00Z,,,,,,,,,
        """);
    assertThat(importing.sink.dossier("1"))
        .isEqualTo(
            new PastDossier(
                "1",
                2,
                OffsetDateTime.parse("2024-01-02T07:59:00+07:00"),
                OffsetDateTime.parse("2024-01-09T23:59:59+07:00"),
                null,
                "Desk",
                "bình",
                "Hộ tịch",
                null,
                List.of(
                    new PastStep(
                        "Tiếp nhận",
                        "an",
                        "UBND",
                        OffsetDateTime.parse("2024-01-02T08:00:00+07:00"),
                        null,
                        null),
                    new PastStep(
                        "Trả \"kết quả\"",
                        null,
                        null,
                        OffsetDateTime.parse("2024-01-05T16:00:00+07:00"),
                        null,
                        null))));
    assertThat(importing.sink.size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case:concept:name;concept:name;time:timestamp\n1;A;2024-01-02T08:00:00Z\n",
        "\ufeffdossier,activity,time\r\n1,A,2024-01-02T08:00:00Z\r\n",
        "\"case\",\"activity; or step\",activity,time\n\n1,x,A,2024-01-02T08:00:00Z"
      })
  void delimiter_byte_order_mark_and_column_names_are_understood(String text) {
    assertThat(new Importing(folder).csv(text).report().events()).isEqualTo(1);
  }

  @Test
  void a_file_in_the_order_of_time_is_gathered_by_number() {
    Importing importing = new Importing(folder);
    ImportReport report =
        importing
            .csv(
                HEADER
                    + "1,A,2024-01-02T08:00:00Z\n2,A,2024-01-02T09:00:00Z\n"
                    + "1,B,2024-01-02T10:00:00Z\n2,B,2024-01-02T11:00:00Z\n")
            .report();
    assertThat(report.dossiers()).isEqualTo(2);
    assertThat(report.events()).isEqualTo(4);
    assertThat(importing.sink.dossier("1").steps())
        .extracting(PastStep::activity)
        .containsExactly("A", "B");
    assertThat(report.warnings())
        .containsExactly(new ImportReport.Noticed(Warning.ROWS_APART.words(), 1, 1));
  }

  @Test
  void more_rows_than_are_held_at_once_are_gathered_part_by_part() {
    int dossiers = Limits.ROWS_HELD / 2 + 1;
    String text =
        Stream.of("A", "B")
            .flatMap(
                activity ->
                    IntStream.range(0, dossiers)
                        .mapToObj(at -> at + "," + activity + ",2024-01-02T08:00:00Z\n"))
            .collect(Collectors.joining("", HEADER, ""));
    Importing importing = new Importing(folder);
    ImportReport report = importing.csv(text).report();
    assertThat(report.dossiers()).isEqualTo(dossiers);
    assertThat(report.events()).isEqualTo(2L * dossiers);
    assertThat(report.refused()).isEmpty();
    assertThat(importing.sink.size()).isEqualTo(dossiers);
  }

  @Test
  void rows_that_contradict_one_another_refuse_their_dossier() {
    ImportReport report =
        new Importing(folder)
            .csv(
                """
                case,activity,time,channel
                1,A,2024-01-02T08:00:00Z,Desk
                1,B,2024-01-02T09:00:00Z,Post
                """)
            .report();
    assertThat(report.refused())
        .containsExactly(
            new Refusal(3, "channel", "Post", "one value, but another stands on line 2"));
  }

  @Test
  void a_row_without_a_number_is_refused_alone() {
    ImportReport report =
        new Importing(folder)
            .csv(HEADER + ",A,2024-01-02T08:00:00Z\n2,A,2024-01-02T09:00:00Z\n")
            .report();
    assertThat(report.refused())
        .containsExactly(new Refusal(2, "concept:name", "", "a dossier number, and none is given"));
    assertThat(report.dossiers()).isEqualTo(1);
  }

  static Stream<Arguments> unusable() {
    return Stream.of(
        Arguments.of("a,b\n1,2\n".getBytes(UTF_8), 1, "header"),
        Arguments.of("\n".getBytes(UTF_8), 1, "header"),
        Arguments.of((HEADER + "1,A\n").getBytes(UTF_8), 2, "row"),
        Arguments.of((HEADER + "1,A,2024-01-02,x\n").getBytes(UTF_8), 2, "row"),
        Arguments.of((HEADER + "1,\"A\"b,2024-01-02\n").getBytes(UTF_8), 2, "CSV"),
        Arguments.of((HEADER + "1,A,\"2024-01-02\n2,B,x").getBytes(UTF_8), 2, "CSV"),
        Arguments.of((HEADER + "1,A,2024-01-02\n1,\u00e9,x\n").getBytes(ISO_8859_1), 3, "encoding"),
        Arguments.of((HEADER + "1,\"" + "x".repeat(2 << 20)).getBytes(UTF_8), 2, "CSV"),
        Arguments.of(new byte[] {'P', 'K', 3, 4, (byte) 0x80, 0}, 1, "encoding"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void a_file_that_is_no_such_table_is_refused_as_a_whole(byte[] content, long line, String field) {
    Importing importing = new Importing(folder);
    ImportResult result = importing.bytes("log.csv", content);
    assertThat(result).isInstanceOf(ImportResult.FileUnusable.class);
    assertThat(result.report().refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.line()).isEqualTo(line);
              assertThat(refusal.field()).isEqualTo(field);
            });
    assertThat(importing.sink.size()).isZero();
  }
}

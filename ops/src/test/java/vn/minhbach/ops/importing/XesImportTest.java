package vn.minhbach.ops.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.ops.importing.Importing.date;
import static vn.minhbach.ops.importing.Importing.event;
import static vn.minhbach.ops.importing.Importing.log;
import static vn.minhbach.ops.importing.Importing.string;
import static vn.minhbach.ops.importing.Importing.trace;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XesImportTest {
  private static final String RECEIVED_AT = "2011-10-11T13:45:40.276+02:00";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_trace_becomes_a_dossier_with_every_time_as_written() {
    Importing importing = new Importing(folder);
    importing.xes(
        log(
            trace(
                "case-1",
                date("startDate", "2011-10-11T13:42:22.688+02:00"),
                date("deadline", "2011-12-06T13:41:31.788+01:00"),
                date("enddate_planned", "2011-12-01T00:00:00.000+01:00"),
                date("end_date", "2011-12-07T00:00:00Z"),
                string("channel", "Internet"),
                string("Responsible_actor", "560464"),
                string("department", "General"),
                string("group", "Group 2"),
                event(
                    "Confirmation of receipt",
                    RECEIVED_AT,
                    string("org:resource", "Resource21"),
                    string("org:group", "Group 1"),
                    string("lifecycle:transition", "complete"),
                    string("concept:instance", "task-42933"),
                    date("dueDate", "2011-10-12T00:00:00Z")))));
    assertThat(importing.sink.dossier("case-1"))
        .isEqualTo(
            new PastDossier(
                "case-1",
                2,
                OffsetDateTime.parse("2011-10-11T13:42:22.688+02:00"),
                OffsetDateTime.parse("2011-12-06T13:41:31.788+01:00"),
                OffsetDateTime.parse("2011-12-07T00:00:00Z"),
                "Internet",
                "560464",
                "General",
                "Group 2",
                List.of(
                    new PastStep(
                        "Confirmation of receipt",
                        "Resource21",
                        "Group 1",
                        OffsetDateTime.parse(RECEIVED_AT),
                        "complete",
                        "task-42933"))));
  }

  @Test
  void nested_attributes_lists_and_containers_say_nothing_about_the_trace_or_event() {
    Importing importing = new Importing(folder);
    String nested =
        "<string key=\"x\" value=\"1\"><string key=\"concept:name\" value=\"inner\"/></string>"
            + "<list key=\"l\"><values><event/><trace/><date key=\"time:timestamp\""
            + " value=\"1970-01-01T00:00:00Z\"/></values></list>"
            + "<container key=\"c\"><string key=\"org:resource\" value=\"inner\"/></container>";
    importing.xes(
        log(
            trace(
                "case-1",
                nested,
                event("A", RECEIVED_AT, nested),
                nested,
                event("B", RECEIVED_AT))));
    assertThat(importing.sink.dossier("case-1").steps())
        .containsExactly(step("A", null), step("B", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EMPTY", "UNKNOWN", "nobody", ""})
  void a_filler_for_an_officer_means_that_none_is_known(String filler) {
    Importing importing = new Importing(folder);
    importing.xes(
        log(
            "<global scope=\"event\">" + string("org:resource", "nobody") + "</global>",
            trace("case-1", event("A", RECEIVED_AT, string("org:resource", filler)))));
    assertThat(importing.sink.dossier("case-1").steps()).containsExactly(step("A", null));
  }

  @Test
  void a_missing_time_is_never_taken_from_the_declared_filler() {
    ImportResult result =
        new Importing(folder)
            .xes(
                log(
                    "<global scope=\"event\">"
                        + date("time:timestamp", "1970-01-01T00:00:00.000+01:00")
                        + "</global>",
                    "<trace>"
                        + string("concept:name", "case-1")
                        + "<event>"
                        + string("concept:name", "A")
                        + "</event></trace>"));
    assertThat(result.report().refused())
        .containsExactly(
            new Refusal(
                3,
                "time:timestamp",
                "",
                "every event has an activity and a time; this is missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<log xes.version=\"1.0\">",
        "<log xmlns=\"urn:other\">",
        "<xes:log xmlns:xes=\"urn:other\">",
        "<log xmlns=\"http://code.deckfour.org/xes\">"
      })
  void elements_are_read_by_local_name_whatever_the_namespace(String root) {
    String name = root.startsWith("<xes:") ? "xes:" : "";
    String text =
        root
            + trace("case-1", event("A", RECEIVED_AT)).replaceAll("<(/?)", "<$1" + name)
            + "</"
            + name
            + "log>";
    ImportResult result = new Importing(folder).xes(text);
    boolean isXes = root.contains("deckfour");
    assertThat(result.report().events()).isEqualTo(1);
    assertThat(result.report().warnings()).hasSize(isXes ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-10-11T13:45:40Z",
        "2011-10-11T13:45:40.276123+01:00",
        "2011-10-11T13:45:40+0700",
        "2011-10-11 13:45:40.276-05:00"
      })
  void times_are_read_with_or_without_fraction_and_keep_their_offset(String written) {
    Importing importing = new Importing(folder);
    importing.xes(log(trace("case-1", event("A", written))));
    OffsetDateTime expected =
        OffsetDateTime.parse(written.replace(' ', 'T').replace("+0700", "+07:00"));
    assertThat(importing.sink.dossier("case-1").steps().getFirst().at()).isEqualTo(expected);
  }

  @Test
  void a_time_without_a_zone_is_vietnamese_and_noted() {
    Importing importing = new Importing(folder);
    ImportResult result = importing.xes(log(trace("case-1", event("A", "2011-10-11T13:45:40"))));
    assertThat(importing.sink.dossier("case-1").steps().getFirst().at())
        .isEqualTo(OffsetDateTime.parse("2011-10-11T13:45:40+07:00"));
    assertThat(result.report().warnings())
        .containsExactly(new ImportReport.Noticed(Warning.ZONE_ASSUMED.words(), 1, 2));
  }

  @Test
  void a_deadline_that_is_only_a_day_lasts_until_its_end() {
    Importing importing = new Importing(folder);
    importing.xes(
        log(trace("case-1", date("deadline", "2011-10-11"), event("A", "2011-10-01T00:00:00Z"))));
    assertThat(importing.sink.dossier("case-1").deadline())
        .isEqualTo(OffsetDateTime.parse("2011-10-11T23:59:59+07:00"));
  }

  @Test
  void a_newer_extract_adds_only_what_is_new() {
    Importing importing = new Importing(folder);
    importing.xes(log(trace("case-1", event("A", RECEIVED_AT))));
    ImportReport second =
        importing
            .xes(
                log(
                    trace("case-1", event("A", RECEIVED_AT), event("B", RECEIVED_AT)),
                    trace("case-2", event("A", RECEIVED_AT))))
            .report();
    assertThat(second.added()).isEqualTo(new ImportReport.Added(1, 2));
    assertThat(second.extended()).isEqualTo(1);
    assertThat(second.dossiers()).isEqualTo(2);
  }

  @Test
  void a_long_log_full_of_escaped_characters_is_no_entity_bomb() {
    String text = string("note", "&amp;&#233;&lt;".repeat(1_000)).repeat(100);
    ImportResult result =
        new Importing(folder).xes(log(trace("case-1", text, event("A", RECEIVED_AT))));
    assertThat(result.report().dossiers()).isEqualTo(1);
  }

  private static PastStep step(String activity, @Nullable String officer) {
    return new PastStep(activity, officer, null, OffsetDateTime.parse(RECEIVED_AT), null, null);
  }
}

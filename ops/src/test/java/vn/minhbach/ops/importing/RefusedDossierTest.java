package vn.minhbach.ops.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.ops.importing.Importing.date;
import static vn.minhbach.ops.importing.Importing.event;
import static vn.minhbach.ops.importing.Importing.log;
import static vn.minhbach.ops.importing.Importing.string;
import static vn.minhbach.ops.importing.Importing.trace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule, broken once: the dossier is refused as a whole and its neighbour goes in. */
class RefusedDossierTest {
  private static final String AT = "2011-10-11T13:45:40+02:00";
  private static final String GOOD = trace("good", event("A", AT));

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> broken() {
    return Stream.of(
        broken("<trace>" + event("A", AT) + "</trace>", "concept:name", "", "none is given"),
        broken(trace(" ", event("A", AT)), "concept:name", " ", "not blank"),
        broken(trace("n".repeat(201), event("A", AT)), "concept:name", null, "at most 200"),
        broken(trace("a&#x7f;b", event("A", AT)), "concept:name", "a\ufffdb", "no control"),
        broken(trace("bad"), "event", "", "at least one event, or a start date"),
        broken(trace("bad", event("", AT)), "concept:name", "", "not blank"),
        broken(trace("bad", event("&#x202e;A", AT)), "concept:name", "\ufffdA", "turn the writing"),
        broken(trace("bad", event("đ".repeat(201), AT)), "concept:name", null, "at most 200"),
        broken(
            trace("bad", "<event>" + date("time:timestamp", AT) + "</event>"),
            "concept:name",
            "",
            "an activity and a time"),
        broken(
            trace("bad", event("A", "1970-01-01T00:00:00.000+01:00")),
            "time:timestamp",
            "1970-01-01T00:00:00.000+01:00",
            "later than 1990-01-01"),
        broken(
            trace("bad", date("startdate", "1970-01-01T00:00:00Z"), event("A", AT)),
            "startdate",
            "1970-01-01T00:00:00Z",
            "later than 1990-01-01"),
        broken(
            trace("bad", event("A", "2026-11-24T02:00:01Z")),
            "time:timestamp",
            "2026-11-24T02:00:01Z",
            "not later than now"),
        broken(
            trace("bad", event("A", "2011-02-29T00:00:00Z")),
            "time:timestamp",
            "2011-02-29T00:00:00Z",
            "a date and time that exist"),
        broken(
            trace("bad", date("deadline", "9999-12-31T00:00:00Z"), event("A", AT)),
            "deadline",
            "9999-12-31T00:00:00Z",
            "before the year 2200"),
        broken(
            trace("bad", event("A", AT), event("B", "2011-10-11T13:45:40.000+03:00")),
            "time:timestamp",
            "2011-10-11T13:45:40.000+03:00",
            "not before the event above it"),
        broken(
            trace("bad", string("channel", "Desk"), string("channel", "Post"), event("A", AT)),
            "channel",
            "Post",
            "another stands on line 3"),
        broken(event("A", AT), "event", "", "an event of no trace"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_dossier_that_breaks_a_rule_is_refused_as_a_whole(
      String bad, String field, @Nullable String value, String rule) {
    Importing importing = new Importing(folder);
    ImportReport report = importing.xes(log(GOOD, bad)).report();
    assertThat(report.refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.line()).isEqualTo(3);
              assertThat(refusal.field()).isEqualTo(field);
              assertThat(refusal.rule()).contains(rule);
              if (value != null) {
                assertThat(refusal.value()).isEqualTo(value);
              }
            });
    assertThat(report.dossiers()).isEqualTo(1);
    assertThat(importing.sink.size()).isEqualTo(1);
  }

  @Test
  void a_number_that_stands_twice_is_refused_the_second_time() {
    ImportReport report = new Importing(folder).xes(log(GOOD, GOOD)).report();
    assertThat(report.refused())
        .containsExactly(
            new Refusal(3, "concept:name", "good", "a number that stands once in the file"));
    assertThat(report.dossiers()).isEqualTo(1);
  }

  @Test
  void a_dossier_with_a_start_and_no_step_is_accepted_with_a_note() {
    ImportReport report =
        new Importing(folder).xes(log(trace("open", date("startdate", AT)))).report();
    assertThat(report.dossiers()).isEqualTo(1);
    assertThat(report.warnings())
        .containsExactly(new ImportReport.Noticed(Warning.NO_STEPS.words(), 1, 2));
  }

  @Test
  void a_dossier_with_too_many_steps_is_refused() {
    String steps =
        IntStream.rangeClosed(0, Limits.STEPS_PER_DOSSIER)
            .mapToObj(_ -> event("A", AT))
            .collect(Collectors.joining());
    ImportReport report = new Importing(folder).xes(log(trace("long", steps))).report();
    assertThat(report.refused())
        .containsExactly(
            new Refusal(2, "event", "10001 events", "at most 10000 events in one dossier"));
  }

  @Test
  void what_the_product_turns_away_is_refused_with_its_line_and_rule() {
    PastDossierSink strict =
        dossiers ->
            dossiers.stream()
                .<PastDossierOutcome>map(
                    _ -> new PastDossierOutcome.TurnedAway("unit", "Group 9", "a known unit"))
                .toList();
    ImportReport report =
        new DossierImport(strict, new Silence(), InstantSource.fixed(Importing.NOW))
            .run(
                new Importing(folder)
                    .written("log.xes", log(GOOD).getBytes(StandardCharsets.UTF_8)))
            .report();
    assertThat(report.refused())
        .isEqualTo(List.of(new Refusal(2, "unit", "Group 9", "a known unit")));
    assertThat(report.dossiers()).isZero();
  }

  private static Arguments broken(String trace, String field, @Nullable String value, String rule) {
    return Arguments.of(trace, field, value, rule);
  }
}

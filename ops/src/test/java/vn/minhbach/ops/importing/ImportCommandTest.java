package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.ops.importing.Importing.event;
import static vn.minhbach.ops.importing.Importing.log;
import static vn.minhbach.ops.importing.Importing.trace;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command from its arguments to its exit code, against a product in miniature. */
class ImportCommandTest {
  private static final String AT = "2011-10-11T13:45:40+02:00";

  private final StubProduct product = new StubProduct();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void a_sound_file_goes_in_and_the_report_says_so() throws Exception {
    Path report = folder.resolve("report.json");
    String log = log(trace("1", event("A", AT), event("B", AT)), trace("2", event("A", AT)));
    assertThat(run(log, "--report", report.toString())).isEqualTo(ImportCommand.ALL_ACCEPTED);
    assertThat(json(report))
        .isEqualTo(
            JsonMapper.builder()
                .build()
                .readTree(
                    """
                    {"dossiers":2,"events":3,"activities":2,"officers":0,
                     "firstEventPerMonth":{"2011-10":2},"lastEventPerMonth":{"2011-10":2},
                     "withDeadline":0,"closed":0,"lateByInstant":0,"lateByLocalDate":0,
                     "refused":[],"refusedInAll":0,"added":{"dossiers":2,"events":3},
                     "extended":0,"unchanged":0,"warnings":[],"isWhole":true,"seconds":0.0}
                    """));
    assertThat(out.toString()).contains("2 dossiers with 3 events").contains("New: 2 dossiers");
    assertThat(err.toString()).contains("3 of 3 events (100 %)");
  }

  @Test
  void refused_dossiers_are_listed_and_the_exit_code_tells() throws Exception {
    Path report = folder.resolve("report.json");
    int code = run(log(trace("1", event("A", AT)), trace("2")), "--report", report.toString());
    assertThat(code).isEqualTo(ImportCommand.SOME_REFUSED);
    assertThat(json(report).get("refused").get(0).propertyNames())
        .containsExactlyInAnyOrder("line", "field", "value", "rule");
    assertThat(err.toString()).contains("Refused: 1.").contains("line 3, event: expected");
  }

  @Test
  void a_broken_file_sends_nothing_and_still_gets_its_report() throws Exception {
    Path report = folder.resolve("report.json");
    int code = run("<log><trace>", "--report", report.toString());
    assertThat(code).isEqualTo(ImportCommand.UNUSABLE);
    assertThat(product.requests()).isEmpty();
    assertThat(json(report).get("refused").get(0).get("field").asString()).isEqualTo("XML");
    assertThat(err.toString()).contains("The file cannot be used: line 1").contains("Nothing was");
  }

  @Test
  void a_login_that_is_not_accepted_is_the_askers_to_mend() {
    product.first(401, "{\"title\":\"Unauthorized\"}");
    assertThat(run(manyDossiers())).isEqualTo(ImportCommand.UNUSABLE);
    assertThat(product.requests()).hasSize(1);
    assertThat(err.toString()).contains("the login was not accepted").contains("again is safe");
  }

  @Test
  void a_product_that_fails_midway_leaves_a_true_count_and_another_code() {
    String log = manyDossiers();
    product.at(4, 500, "");
    assertThat(run(log)).isEqualTo(ImportCommand.SERVER_FAILED);
    int arrived = Delivery.DOSSIERS_PER_BATCH * (product.requests().size() - 1);
    assertThat(arrived).isPositive();
    assertThat(err.toString()).contains("Until then " + arrived + " dossiers were answered for");
    assertThat(run(log)).isEqualTo(ImportCommand.ALL_ACCEPTED);
    assertThat(out.toString())
        .contains("New: " + (500 - arrived) + " dossiers")
        .contains(arrived + " unchanged");
  }

  @Test
  void batches_are_bounded_by_dossiers_and_by_steps() {
    String long1 = trace("long", event("A", AT).repeat(Delivery.STEPS_PER_BATCH + 1));
    String[] traces =
        Stream.concat(
                Stream.of(trace("first", event("A", AT)), long1),
                IntStream.range(0, 51).mapToObj(at -> trace("n" + at, event("A", AT))))
            .toArray(String[]::new);
    assertThat(run(log(traces))).isEqualTo(ImportCommand.ALL_ACCEPTED);
    assertThat(product.requests())
        .extracting(request -> request.body().split("\"number\"", -1).length - 1)
        .containsExactlyInAnyOrder(1, 1, 50, 1);
  }

  @Test
  void arguments_that_cannot_be_meant_are_refused_before_anything_is_read() {
    assertThat(command().execute("nowhere.xes", "--agency", "x")).isEqualTo(2);
    assertThat(command().execute("nowhere.xes", "--url", "http://example.org")).isEqualTo(2);
    assertThat(command().execute("nowhere.xes", "--url", "file:///x")).isEqualTo(2);
    assertThat(command().execute("nowhere.xes", "--report", "nowhere/report.json")).isEqualTo(2);
    assertThat(command().execute()).isEqualTo(2);
    assertThat(product.requests()).isEmpty();
  }

  private static String manyDossiers() {
    return log(
        IntStream.range(0, 500)
            .mapToObj(at -> trace("n" + at, event("A", AT)))
            .toArray(String[]::new));
  }

  private int run(String log, String... more) {
    Path file = new Importing(folder).written("log.xes", log.getBytes(UTF_8));
    String[] arguments =
        Stream.concat(
                Stream.of(file.toString(), "--url", product.url().toString()), Stream.of(more))
            .toArray(String[]::new);
    return command().execute(arguments);
  }

  private CommandLine command() {
    return new CommandLine(new ImportCommand(InstantSource.fixed(Importing.NOW)))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err));
  }

  private static JsonNode json(Path report) throws Exception {
    return JsonMapper.builder().build().readTree(Files.readAllBytes(report));
  }
}

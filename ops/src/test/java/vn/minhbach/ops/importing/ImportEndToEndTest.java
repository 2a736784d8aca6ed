package vn.minhbach.ops.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.ops.standalone.RunningProduct;

/** A real log goes through the real command into the real product, and its figures come out. */
class ImportEndToEndTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String AGENCY = "H36.199";

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder = Path.of("");

  @Test
  void board_and_deadlines_agree_with_the_report_and_a_second_run_adds_nothing() throws Exception {
    Path log = OutsideData.file("eventlogs/receipt.xes.gz");
    JsonNode truth =
        JSON.readTree(Files.readString(OutsideData.file("eventlogs/receipt.reference.json")));
    try (RunningProduct product = new RunningProduct(folder.resolve("data"), Clock.systemUTC())) {
      JsonNode first = run(product, log, AGENCY);
      assertThat(first.at("/added/dossiers").asInt()).isEqualTo(1_434);
      awaitReceived(product, AGENCY, 1_434);
      String board = get(product, board(AGENCY, "all"));
      assertThat(JSON.readTree(board).at("/total/resolved").asInt())
          .isEqualTo(first.get("closed").asInt())
          .isEqualTo(1_329);
      assertThat(JSON.readTree(board).at("/total/resolvedLate").asInt())
          .isEqualTo(first.get("lateByLocalDate").asInt())
          .isEqualTo(309);
      assertThat(JSON.readTree(board).at("/total/lateByInstant").asInt())
          .isEqualTo(first.get("lateByInstant").asInt())
          .isEqualTo(377);
      assertThat(openInAll(product)).isEqualTo(1_434 - 1_329);
      assertThat(
              byMonth(product, truth, "received", "/domain/received_by_startdate_month_as_written"))
          .isEqualTo(months(truth, "/domain/received_by_startdate_month_as_written"));
      assertThat(byMonth(product, truth, "resolved", "/domain/closed_by_enddate_month_as_written"))
          .isEqualTo(months(truth, "/domain/closed_by_enddate_month_as_written"));

      JsonNode second = run(product, log, AGENCY);
      assertThat(second.at("/added/dossiers").asInt()).isZero();
      assertThat(second.at("/added/events").asInt()).isZero();
      assertThat(second.get("unchanged").asInt()).isEqualTo(1_434);
      assertThat(get(product, board(AGENCY, "all"))).isEqualTo(board);
    }
  }

  @Test
  void numbers_are_unique_inside_an_agency_only() throws Exception {
    Path log = OutsideData.file("conformance/xes/receipt50_level_x1.xes");
    try (RunningProduct product = new RunningProduct(folder.resolve("data"), Clock.systemUTC())) {
      assertThat(run(product, log, AGENCY).at("/added/dossiers").asInt()).isEqualTo(50);
      assertThat(run(product, log, "H36.29.12").at("/added/dossiers").asInt()).isEqualTo(50);
      awaitReceived(product, AGENCY, 50);
      awaitReceived(product, "H36.29.12", 50);
    }
  }

  private JsonNode run(RunningProduct product, Path log, String agency) throws IOException {
    Path report = folder.resolve("report.json");
    int exit =
        new CommandLine(new ImportCommand())
            .execute(
                log.toString(),
                "--agency",
                agency,
                "--url",
                product.address().toString(),
                "--report",
                report.toString());
    assertThat(exit).isZero();
    return JSON.readTree(Files.readString(report));
  }

  private void awaitReceived(RunningProduct product, String agency, int dossiers)
      throws IOException, InterruptedException {
    Instant until = Instant.now().plus(PATIENCE);
    while (JSON.readTree(get(product, board(agency, "all"))).at("/total/received").asInt()
            != dossiers
        && Instant.now().isBefore(until)) {
      Thread.onSpinWait();
    }
    // The other views stand where the board stands once they have nothing left to read.
    String behind = get(product, "/actuator/prometheus");
    while (!behind
            .lines()
            .filter(line -> line.startsWith("minhbach_view_behind"))
            .allMatch(line -> line.endsWith(" 0.0"))
        && Instant.now().isBefore(until)) {
      behind = get(product, "/actuator/prometheus");
    }
    assertThat(JSON.readTree(get(product, board(agency, "all"))).at("/total/received").asInt())
        .isEqualTo(dossiers);
  }

  private int openInAll(RunningProduct product) throws IOException, InterruptedException {
    return JSON.readTree(get(product, "/api/agencies/" + AGENCY + "/sla"))
        .at("/figures/open/total")
        .asInt();
  }

  private Map<String, Integer> byMonth(
      RunningProduct product, JsonNode truth, String figure, String months)
      throws IOException, InterruptedException {
    Map<String, Integer> found = new TreeMap<>();
    for (String month : truth.at(months).propertyNames()) {
      JsonNode board = JSON.readTree(get(product, board(AGENCY, month)));
      found.put(month, board.at("/total/" + figure).asInt());
    }
    return found;
  }

  private static Map<String, Integer> months(JsonNode truth, String place) {
    Map<String, Integer> months = new TreeMap<>();
    truth
        .at(place)
        .properties()
        .forEach(month -> months.put(month.getKey(), month.getValue().asInt()));
    return months;
  }

  private static String board(String agency, String period) {
    return "/api/agencies/" + agency + "/board?period=" + period;
  }

  private String get(RunningProduct product, String path) throws IOException, InterruptedException {
    String login =
        Base64.getEncoder().encodeToString(("quantri:" + RunningProduct.PASSWORD).getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(product.address() + path))
            .header("Authorization", "Basic " + login)
            .GET()
            .build();
    return client.send(request, BodyHandlers.ofString(UTF_8)).body();
  }
}

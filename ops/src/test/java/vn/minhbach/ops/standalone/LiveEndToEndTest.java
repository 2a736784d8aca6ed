package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is done over HTTP is pushed to everybody who watches, and can be read by who did it. */
class LiveEndToEndTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String STATUS = "/api/dossiers/%s/status";

  @TempDir private Path folder = Path.of("");

  private @Nullable Product product;
  private Api api = new Api(0);

  @BeforeEach
  void start() {
    Product started = Product.start(folder, "127.0.0.1", 0, Clock.systemUTC());
    product = started;
    api = new Api(started.port());
  }

  @AfterEach
  void stop() {
    if (product != null) {
      product.close();
    }
  }

  @Test
  void a_dossier_received_over_http_is_pushed_to_status_sla_and_board() throws Exception {
    String agency = "/api/agencies/" + Bodies.AGENCY;
    try (ServerEvents board = api.events(agency + "/board/stream?period=all");
        ServerEvents sla = api.events(agency + "/sla/stream")) {
      assertThat(board.next().at("/total/received").asInt()).isZero();
      assertThat(sla.next().at("/figures/open/total").asInt()).isZero();
      JsonNode receipt = receive(UUID.randomUUID()).json();
      board.next(event -> event.at("/total/received").asInt() == 1);
      sla.next(event -> event.at("/figures/open/total").asInt() == 1);
      String code = receipt.get("code").asString();
      awaitVersion(code, 1);
      try (ServerEvents status = api.events(STATUS.formatted(code) + "/stream")) {
        assertThat(status.contentType()).startsWith("text/event-stream");
        assertThat(status.next().at("/place/stage").asString()).isEqualTo("RECEIVED");
        post("motcua1", "/api/dossiers/" + code + "/assignments", Bodies.ASSIGNMENT);
        status.next(event -> event.at("/place/stage").asString().equals("IN_PROGRESS"));
      }
    }
  }

  @Test
  void who_wrote_reads_its_own_write_and_is_told_when_nothing_changed() throws Exception {
    String code = receive(UUID.randomUUID()).json().get("code").asString();
    Api.Answer status = awaitVersion(code, 1);
    assertThat(status.header("ETag")).isEqualTo("\"1\"");
    Api.Answer again = api.get(STATUS.formatted(code), "If-None-Match", "\"1\"");
    assertThat(again.status()).isEqualTo(304);
  }

  @Test
  void the_same_wish_sent_twice_is_one_dossier() throws Exception {
    UUID wish = UUID.randomUUID();
    JsonNode first = receive(wish).json();
    assertThat(receive(wish).json()).isEqualTo(first);
    assertThat(receive(UUID.randomUUID()).json().get("code").asString()).endsWith("-0002");
  }

  @Test
  void everything_but_health_needs_a_login() throws Exception {
    assertThat(api.getAsNobody("/actuator/health").status()).isEqualTo(200);
    assertThat(api.getAsNobody("/api/agencies/H36.199/sla").status()).isEqualTo(401);
    assertThat(api.getAsNobody("/v3/api-docs").status()).isEqualTo(401);
    assertThat(api.getAsNobody("/actuator/prometheus").status()).isEqualTo(401);
  }

  @Test
  void the_api_describes_itself_and_says_how_far_its_views_are() throws Exception {
    JsonNode description = api.get("/v3/api-docs").json();
    assertThat(description.get("openapi").asString()).startsWith("3.1");
    assertThat(description.get("paths").propertyNames())
        .contains(
            "/api/receipts",
            "/api/filings",
            "/api/settlements",
            "/api/dossiers/{dossier}/supplement-requests",
            "/api/agencies/{agency}/past-dossiers",
            "/api/procedures/imports",
            "/api/dossiers/{dossier}/status",
            "/api/agencies/{agency}/board/stream",
            "/api/queues/{agency}/{unit}/calls");
    assertThat(
            description
                .at("/paths/~1api~1queues~1{agency}~1{unit}~1calls/post/parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").asString()))
        .containsExactlyInAnyOrder("agency", "unit", "Command-Id", "If-Match");
    assertThat(api.get("/actuator/prometheus").response().body())
        .contains("minhbach_view_behind{view=\"status\"}");
  }

  @Test
  void an_unknown_dossier_and_a_malformed_code_are_told_apart() throws Exception {
    Api.Answer unknown = api.get(STATUS.formatted("H36.199-261120-9999"));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().get("type").asString())
        .isEqualTo("urn:minhbach:problem:unknown-dossier");
    Api.Answer malformed = api.get(STATUS.formatted("H36.199-261320-0001"));
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(malformed.json().get("field").asString()).isEqualTo("code");
  }

  private Api.Answer receive(UUID wish) throws Exception {
    Api.Answer answer = api.post("motcua1", wish, "/api/receipts", Bodies.RECEIPT);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer;
  }

  private void post(String account, String path, String body) throws Exception {
    Api.Answer answer = api.post(account, UUID.randomUUID(), path, body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }

  private Api.Answer awaitVersion(String code, int version) throws Exception {
    Instant until = Instant.now().plus(PATIENCE);
    Api.Answer status = api.get(STATUS.formatted(code) + "?minVersion=" + version);
    // The code may not be known to the views yet, or its dossier not be that far.
    while (status.status() != 200 && Instant.now().isBefore(until)) {
      status = api.get(STATUS.formatted(code) + "?minVersion=" + version);
    }
    assertThat(status.status()).as(status.response().body()).isEqualTo(200);
    return status;
  }
}

package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.shared.time.WorkingTime;

/** A changed calendar from the draft to what the citizen and the leader are shown. */
class CalendarEndToEndTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Monday, 16 November 2026, 09:00 in Việt Nam: five working days end on Monday, the 23rd. */
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void both_sides_follow_a_confirmed_calendar_and_the_history_tells_why() throws Exception {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), MONDAY_9AM));
    try (Product product = Product.start(folder, "127.0.0.1", 0, clock)) {
      Api api = new Api(product.port());
      JsonNode receipt = post(api, "motcua1", "/api/receipts", Bodies.RECEIPT).json();
      String history = "/api/dossiers/" + receipt.get("code").asString() + "/deadlines";
      post(api, "quantri", "/api/calendars/drafts", draft());
      JsonNode foreseen =
          api.get("/api/calendars/drafts/HT-1/preview").json().at("/moving/listed/0");

      post(api, "chutich", "/api/calendars/drafts/HT-1/confirmation", "{}");

      await().atMost(PATIENCE).until(() -> api.get(history).json().path("changes").size() == 2);
      JsonNode move = api.get(history).json().at("/changes/1");
      assertThat(move.path("cause").asString()).isEqualTo("CALENDAR_CHANGE");
      assertThat(move.path("calendarVersion").asString()).isEqualTo("HT-1");
      assertThat(move.path("legalBasis").asString()).isEqualTo("Luật X");
      assertThat(move.at("/previous/dueAt")).isEqualTo(foreseen.path("from"));
      assertThat(move.at("/promise/dueAt")).isEqualTo(foreseen.path("to"));
      assertThat(foreseen.path("to").asString()).startsWith("2026-11-25T17:00");
      assertThat(api.get("/api/agencies/H36.199/sla").json().path("calendar").asString())
          .isEqualTo("HT-1");
    }
  }

  private static String draft() {
    String text =
        WorkingTime.builtInText()
            .replace("version " + WorkingTime.builtIn().calendar().version(), "version HT-1")
            .replace(
                "hours standard", "off 2026-11-23 | Nghỉ thêm | Extra | Luật X\nhours standard");
    return JSON.writeValueAsString(
        Map.of("content", text, "legalBasis", "Luật X", "reason", "Quốc hội quyết định"));
  }

  private static Api.Answer post(Api api, String account, String path, String body)
      throws Exception {
    Api.Answer answer = api.post(account, UUID.randomUUID(), path, body);
    assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
    return answer;
  }
}

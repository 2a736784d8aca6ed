package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A ticket of the kiosk is called at a counter, and whoever watches the hall sees it. */
class QueueEndToEndTest {
  private static final String QUEUE = "/api/queues/H36.199/TTPVHCC";
  private static final Clock FRIDAY =
      Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("");

  @Test
  void a_call_reaches_the_hall_and_the_views_are_those_of_the_facts() throws Exception {
    try (Product product = Product.start(folder, "127.0.0.1", 0, FRIDAY)) {
      Api api = new Api(product.port());
      try (ServerEvents hall = api.events(QUEUE + "/stream")) {
        assertThat(hall.next().at("/called").isEmpty()).isTrue();
        post(api, "congdan", "/tickets", "{\"letter\": \"A\"}", 201);
        post(api, "congdan", "/tickets", "{\"letter\": \"A\", \"priority\": \"PREGNANT\"}", 201);
        hall.next(event -> event.at("/next/0/ticket").asString("").equals("A002"));
        post(api, "motcua1", "/calls", "{\"counter\": 1}", 200);
        JsonNode called = hall.next(event -> !event.at("/called").isEmpty());
        assertThat(called.at("/called/0/ticket").asString()).isEqualTo("A002");
        assertThat(called.at("/waiting/0/field").asString()).isEqualTo("Hộ tịch – Chứng thực");
        post(api, "motcua1", "/tickets/A002/recalls", "{\"counter\": 1}", 200);
        hall.next(event -> event.at("/called/0/recalls").asInt() == 1);
        assertThat(api.get(QUEUE).json().at("/called/0/recalls").asInt()).isEqualTo(1);
      }
      product.awaitViews(Typed.NOWHERE);
    }
    Typed verified = Typed.verify(folder);
    assertThat(verified.out()).contains("4 facts", "All is equal and complete.");
    assertThat(verified.exit()).isZero();
  }

  private static void post(Api api, String account, String path, String body, int status)
      throws Exception {
    Api.Answer answer = api.post(account, UUID.randomUUID(), QUEUE + path, body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
  }
}

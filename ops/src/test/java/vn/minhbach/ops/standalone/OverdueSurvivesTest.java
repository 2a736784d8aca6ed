package vn.minhbach.ops.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What time brings is noted once, although the product was killed before and after. */
class OverdueSurvivesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int DOSSIERS = 6;

  @TempDir private Path folder = Path.of("");

  @Test
  void broken_promises_and_late_parts_are_noted_once_after_kill_nine() throws Exception {
    List<String> dossiers = new ArrayList<>();
    OffsetDateTime soon;
    try (ChildProduct product = ChildProduct.start(folder)) {
      Api api = new Api(product.port());
      soon = OffsetDateTime.now(ZoneOffset.UTC).plusSeconds(20);
      for (int i = 0; i < DOSSIERS; i++) {
        dossiers.add(receivedLongAgo(api));
        linked(api, dossiers.getLast(), soon);
      }
      product.kill();
    }
    try (ChildProduct product = ChildProduct.start(folder)) {
      awaitNoted(new Api(product.port()), dossiers);
      product.kill();
    }
    try (ChildProduct product = ChildProduct.start(folder)) {
      Api api = new Api(product.port());
      awaitNoted(api, dossiers);
      for (String dossier : dossiers) {
        assertThat(names(api, dossier).stream().filter(name -> name.endsWith(".noted")))
            .containsExactlyInAnyOrder("overdue.noted", "task-overdue.noted");
      }
    }
  }

  /** A paper receipt of twenty days ago, under a limit of three working days. */
  private static String receivedLongAgo(Api api) throws Exception {
    Api.Answer received =
        api.post(
            "motcua1",
            UUID.randomUUID(),
            "/api/receipts",
            """
            {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "1.004873",
             "submitter": {"name": "Nguyễn Văn Mẫu"},
             "late": {"statedAt": "%s", "reason": "Mất điện", "approver": "giamdoc"}}
            """
                .formatted(OffsetDateTime.now(ZoneOffset.UTC).minusDays(20)));
    assertThat(received.status()).as(received.toString()).isEqualTo(201);
    return received.json().get("dossier").asString();
  }

  private static void linked(Api api, String dossier, OffsetDateTime dueAt) throws Exception {
    Api.Answer sent =
        api.post(
            "tuphap",
            UUID.randomUUID(),
            "/api/dossiers/" + dossier + "/linked-tasks",
            """
            {"agency": "Thuế cơ sở", "content": "Xác định nghĩa vụ tài chính", "dueAt": "%s"}
            """
                .formatted(dueAt));
    assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
  }

  private static void awaitNoted(Api api, List<String> dossiers) {
    for (String dossier : dossiers) {
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  names(api, dossier).containsAll(List.of("overdue.noted", "task-overdue.noted")));
    }
  }

  private static List<String> names(Api api, String dossier) throws Exception {
    Api.Answer status = api.get("/api/dossiers/" + dossier + "/status");
    if (status.status() != 200) {
      return List.of();
    }
    return status.json().get("timeline").valueStream().map(OverdueSurvivesTest::name).toList();
  }

  private static String name(JsonNode entry) {
    return entry.get("kind").asString();
  }
}

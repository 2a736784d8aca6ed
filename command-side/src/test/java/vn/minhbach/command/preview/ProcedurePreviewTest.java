package vn.minhbach.command.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.Bodies;
import vn.minhbach.command.CommandSide;
import vn.minhbach.command.Engine;
import vn.minhbach.command.Office;
import vn.minhbach.command.SetClock;

class ProcedurePreviewTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Monday, 16 November 2026, 09:00 in Việt Nam. */
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");

  private static final String PREVIEW = "/api/procedures/1.004837/versions/2/preview?from=";
  private static final String TEN_DAYS =
      """
      code,name,field,time_value,time_unit,fee_vnd,online_level,documents,source
      1.004837,Đăng ký giám hộ,Hộ tịch,10,working_day,0,toàn trình,Tờ khai,entered
      """;

  @Test
  void a_longer_limit_is_for_dossiers_to_come_and_cures_none_that_is_open() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      CommandSide side = office.side();
      String open = side.ask("motcua1", "/api/receipts", Bodies.receipt()).text("dossier");
      side.ask("motcua1", "/api/receipts", Bodies.receipt("1.003583"));
      draftTenDays(side);

      JsonNode preview = get(side, "giamdoc", PREVIEW + "2026-12-01");

      assertThat(preview.path("replaces").asInt()).isEqualTo(1);
      assertThat(preview.path("objection").isNull()).isTrue();
      JsonNode only = preview.path("cases").get(0);
      assertThat(only.path("before").path("dueAt").asString()).startsWith("2026-12-04T17:00");
      assertThat(only.path("after").path("dueAt").asString()).startsWith("2026-12-15T17:00");
      JsonNode staying = preview.path("staying");
      assertThat(staying.path("count").asInt()).isEqualTo(1);
      assertThat(staying.path("listed").get(0).path("dossier").asString()).isEqualTo(open);
      assertThat(staying.path("listed").get(0).path("version").asInt()).isEqualTo(1);
      assertThat(staying.path("listed").get(0).path("dueAt").asString())
          .startsWith("2026-11-19T17:00");
    }
  }

  @Test
  void a_version_that_nobody_drafted_cannot_be_seen_and_citizens_see_none() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      CommandSide side = office.side();

      assertThat(get(side, "giamdoc", PREVIEW + "2026-12-01").path("field").asString())
          .isEqualTo("version");
      assertThat(get(side, "congdan", PREVIEW + "2026-12-01").path("field").asString())
          .isEqualTo("account");
      assertThat(get(side, "giamdoc", PREVIEW + "tomorrow").path("status").asInt()).isEqualTo(400);
    }
  }

  private static void draftTenDays(CommandSide side) {
    side.as("quantri")
        .post()
        .uri("/api/procedures/imports")
        .contentType(MediaType.parseMediaType("text/csv"))
        .bodyValue(TEN_DAYS)
        .exchange()
        .expectStatus()
        .isOk();
  }

  private static JsonNode get(CommandSide side, String by, String path) {
    return JSON.readTree(
        side.as(by).get().uri(path).exchange().expectBody().returnResult().getResponseBody());
  }
}

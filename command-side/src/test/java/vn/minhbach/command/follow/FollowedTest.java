package vn.minhbach.command.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.minhbach.command.CommandSide;
import vn.minhbach.command.Engine;
import vn.minhbach.command.Office;
import vn.minhbach.command.SetClock;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.shared.procedure.ProcedureCode;

class FollowedTest {
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ProcedureCode GUARDIANSHIP = new ProcedureCode("1.004837");
  private static final String TEN_DAYS =
      """
      code,name,field,time_value,time_unit,fee_vnd,online_level,documents,source
      1.004837,Đăng ký giám hộ,Hộ tịch,10,working_day,0,toàn trình,Tờ khai,entered
      """;

  @Test
  void a_version_drafted_on_one_node_is_known_on_the_other() throws Exception {
    try (Office office = Office.on(Engine.POSTGRESQL, new SetClock(MONDAY_9AM));
        CommandSide other = office.another()) {
      draftTenDays(office.side());

      await().atMost(PATIENCE).until(() -> versions(other) == 2);
      assertThat(versions(office.side())).isEqualTo(2);
    }
  }

  @Test
  void a_version_that_a_dossier_has_kept_is_found_before_anybody_looked() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      CommandSide side = office.side();
      Procedures other = new Procedures(side.bean(JdbcClient.class));
      draftTenDays(side);

      assertThat(other.version(GUARDIANSHIP, 2).number()).isEqualTo(2);
    }
  }

  @Test
  void what_was_drafted_is_known_after_a_restart() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      draftTenDays(office.side());

      office.restart();

      assertThat(versions(office.side())).isEqualTo(2);
    }
  }

  @Test
  void what_an_earlier_release_wrote_of_itself_beside_the_fact_is_passed_over() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      JdbcClient jdbc = office.side().bean(JdbcClient.class);
      draftTenDays(office.side());
      String fact =
          new String(
              jdbc.sql("select fact from procedure_change").query(byte[].class).single(), UTF_8);
      jdbc.sql("update procedure_change set fact = ?")
          .params(fact.replace("\"condition\"", "\"mandatory\":true,\"condition\"").getBytes(UTF_8))
          .update();

      office.restart();

      assertThat(versions(office.side())).isEqualTo(2);
    }
  }

  @Test
  void what_is_shown_before_it_is_read_is_not_told_twice_for_long() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      JdbcClient jdbc = office.side().bean(JdbcClient.class);
      Followed<String, List<String>> words =
          new Followed<>(
              jdbc,
              "procedure_change",
              Map.of("word", String.class),
              List.of(),
              (said, word) -> Stream.concat(said.stream(), Stream.of(word)).toList());
      words.keep("one");
      words.refresh();
      words.show("one");
      assertThat(words.now()).containsExactly("one", "one");

      words.refresh();

      assertThat(words.now()).containsExactly("one");
      jdbc.sql("delete from procedure_change").update();
    }
  }

  private static int versions(CommandSide side) {
    return side.bean(Procedures.class).catalogue().versions(GUARDIANSHIP).size();
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
}

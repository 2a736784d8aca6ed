package vn.minhbach.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dossier is taken in at one commune for another (phi địa giới), and keeps its code. */
class TakingInTest {
  /** Half past three in the afternoon of Monday, 16 November 2026, in Việt Nam. */
  private static final Instant MONDAY_1530 = Instant.parse("2026-11-16T08:30:00Z");

  private static final Instant TUESDAY_0700 = Instant.parse("2026-11-17T00:00:00Z");

  private static final String TWO_COMMUNES =
      """
      {"agencies": [
        {"code": "H36.199", "name": "Xã Hàm Thuận",
         "units": [{"code": "TTPVHCC", "name": "Trung tâm"}],
         "officers": [
           {"id": "motcua1", "name": "Một cửa 1", "role": "CLERK", "unit": "TTPVHCC"}]},
        {"code": "H36.200", "name": "Xã bên cạnh",
         "units": [{"code": "TTPVHCC", "name": "Trung tâm"}],
         "officers": [
           {"id": "bencanh1", "name": "Một cửa 1", "role": "CLERK", "unit": "TTPVHCC"}]}]}
      """;

  private static final String TAKING_IN =
      """
      {"agency": "H36.199", "unit": "TTPVHCC", "procedure": "1.004873", "submitter": %s,
       "competent": "H36.200", "competentUnit": "TTPVHCC"}
      """
          .formatted(Bodies.person());

  @TempDir private Path folder = Path.of("");

  @Test
  void the_clock_starts_where_the_competent_commune_receives_it_and_the_fifteen_oclock_rule_holds()
      throws Exception {
    Path organisation = Files.writeString(folder.resolve("organisation.json"), TWO_COMMUNES);
    SetClock clock = new SetClock(MONDAY_1530);
    Engine.Database database = Engine.H2.open(folder);
    try (CommandSide side =
        CommandSide.on(
            database.jdbcUrl(),
            database.user(),
            folder,
            clock,
            Map.of("minhbach.command.organisation", organisation.toString()))) {
      Answer takenIn = side.ask("motcua1", "/api/takings-in", TAKING_IN);
      assertThat(takenIn.status()).as(takenIn.toString()).isEqualTo(201);
      String receipt = "/api/dossiers/" + takenIn.text("dossier") + "/receipt";

      assertThat(side.ask("motcua1", receipt, "{}").text("refusal")).isEqualTo("NOT_COMPETENT");
      clock.set(TUESDAY_0700.minusSeconds(1));
      Answer received = side.ask("bencanh1", receipt, "{}");

      assertThat(received.status()).as(received.toString()).isEqualTo(200);
      assertThat(received.text("code")).isEqualTo("H36.199-261116-0001");
      String fact = last(side, takenIn.text("dossier"));
      assertThat(fact)
          .contains("\"timeliness\":\"ON_TIME\"")
          .contains("\"agency\":\"H36.200\"")
          .contains("\"dueAt\":\"2026-11-20T17:00:00+07:00\"");
    }
  }

  private static String last(CommandSide side, String dossier) {
    List<byte[]> payloads =
        side.bean(JdbcClient.class)
            .sql("select payload from event where stream = ? order by sequence")
            .param(dossier)
            .query((row, n) -> row.getBytes(1))
            .list();
    return new String(payloads.getLast(), UTF_8);
  }
}

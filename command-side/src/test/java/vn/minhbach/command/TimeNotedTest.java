package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Time is noted once: after a restart, a jump of the clock, and by any number of nodes. */
class TimeNotedTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Nine in the morning of Monday, 16 November 2026, in Việt Nam. */
  private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");

  private static final Instant TUESDAY = Instant.parse("2026-11-17T02:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-11-18T02:00:00Z");
  private static final Instant MUCH_LATER = Instant.parse("2027-03-01T02:00:00Z");
  private static final int MANY = 24;

  @ParameterizedTest
  @EnumSource
  void the_ladder_goes_on_after_a_restart_and_every_rung_is_there_once(Engine engine)
      throws Exception {
    SetClock clock = new SetClock(MONDAY);
    try (Office office = Office.on(engine, clock)) {
      String dossier = receive(office.side());
      clock.set(TUESDAY);
      awaitNoted(office.side(), dossier, "task-overdue.noted");
      office.restart();
      clock.set(WEDNESDAY);
      office.restart();
      clock.set(MUCH_LATER);
      awaitNoted(office.side(), dossier, "overdue.noted");
      clock.set(WEDNESDAY);
      office.restart();
      clock.set(MUCH_LATER.plusSeconds(60));
      awaitQuiet(office.side());

      assertThat(facts(office.side(), dossier))
          .containsExactly(
              "dossier.received", "task-overdue.noted", "due-soon.noted", "overdue.noted");
    }
  }

  @Test
  void two_nodes_on_one_database_note_everything_once() throws Exception {
    SetClock clock = new SetClock(MONDAY);
    try (Office office = Office.on(Engine.POSTGRESQL, clock);
        CommandSide other = office.another()) {
      List<String> dossiers = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        dossiers.add(receive(i % 2 == 0 ? office.side() : other));
      }
      clock.set(TUESDAY);
      awaitQuiet(office.side());
      clock.set(MUCH_LATER);
      awaitQuiet(office.side());

      Map<String, List<String>> facts =
          dossiers.stream().collect(Collectors.toMap(d -> d, d -> facts(other, d)));
      assertThat(facts.values())
          .hasSize(MANY)
          .allSatisfy(
              one ->
                  assertThat(one)
                      .containsExactly(
                          "dossier.received",
                          "task-overdue.noted",
                          "due-soon.noted",
                          "overdue.noted"));
    }
  }

  private static String receive(CommandSide side) {
    Answer received = side.ask("motcua1", "/api/receipts", Bodies.receipt());
    assertThat(received.status()).as(received.toString()).isEqualTo(201);
    return received.text("dossier");
  }

  private static void awaitNoted(CommandSide side, String dossier, String fact) {
    await().atMost(PATIENCE).until(() -> facts(side, dossier).contains(fact));
  }

  /** Nothing that is due is left on the agenda. */
  private static void awaitQuiet(CommandSide side) {
    JdbcClient jdbc = side.bean(JdbcClient.class);
    Clock clock = side.bean(Clock.class);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                jdbc.sql("select count(*) from agenda where wake_at <= ?")
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                    == 0);
  }

  private static List<String> facts(CommandSide side, String dossier) {
    return side.bean(JdbcClient.class)
        .sql("select name from event where stream = ? order by sequence")
        .param(dossier)
        .query(String.class)
        .list();
  }
}

package vn.minhbach.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.Answer;
import vn.minhbach.command.Bodies;
import vn.minhbach.command.CommandSide;
import vn.minhbach.command.Engine;
import vn.minhbach.command.Office;
import vn.minhbach.command.SetClock;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;

/** A calendar is drafted by one, seen by all, confirmed by another; then the open dates follow. */
class CalendarChangeTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAST_SETTLING = Duration.ofMinutes(1);

  /** Monday, 16 November 2026, 09:00 in Việt Nam. */
  private static final Instant MONDAY_9AM = Instant.parse("2026-11-16T02:00:00Z");

  /** In three working days, so on Thursday, 19 November. */
  private static final String THREE_DAYS = "1.004837";

  /** In five working days, so on Monday, 23 November. */
  private static final String FIVE_DAYS = "1.003583";

  /** In ten days, so on Thursday, 26 November. */
  private static final String TEN_DAYS = "1.001695";

  @ParameterizedTest
  @EnumSource(Engine.class)
  void what_the_preview_says_is_what_becomes_of_every_open_dossier(Engine engine) throws Exception {
    try (Office office = Office.on(engine, new SetClock(MONDAY_9AM))) {
      CommandSide side = office.side();
      Map<String, String> promised = new HashMap<>();
      for (String procedure : List.of(THREE_DAYS, FIVE_DAYS, TEN_DAYS)) {
        String dossier =
            side.ask("motcua1", "/api/receipts", Bodies.receipt(procedure)).text("dossier");
        promised.put(dossier, promise(side, dossier));
      }

      assertThat(draft(side, "quantri", Texts.off("HT-1", "2026-11-19")).status()).isEqualTo(201);
      JsonNode preview = get(side, "/api/calendars/drafts/HT-1/preview");
      assertThat(preview.path("days")).hasSize(1);
      assertThat(preview.path("open").asInt()).isEqualTo(3);
      assertThat(preview.path("moving").path("count").asInt()).isEqualTo(1);
      assertThat(preview.path("staying").path("count").asInt()).isEqualTo(1);
      assertThat(promises(side, promised)).as("nothing moves before").isEqualTo(promised);

      Answer confirmed = confirm(side, "chutich", "HT-1", "{}");
      assertThat(confirmed.status()).isEqualTo(200);
      assertThat(confirmed.text("fact")).isEqualTo("calendar.confirmed");
      Map<String, String> foreseen = new HashMap<>(promised);
      preview
          .path("moving")
          .path("listed")
          .forEach(
              line -> foreseen.put(line.path("dossier").asString(), line.path("to").asString()));
      await().atMost(PATIENCE).until(() -> promises(side, promised).equals(foreseen));

      office.clock().set(MONDAY_9AM.plus(PAST_SETTLING));
      await().atMost(PATIENCE).until(() -> !entry(side, "HT-1").path("recounting").asBoolean());
      assertThat(promises(side, promised)).as("counted once more").isEqualTo(foreseen);
      assertThat(entry(side, "HT-1").path("moved").asInt())
          .isEqualTo(preview.path("moving").path("count").asInt());
      assertThat(entry(side, "HT-1").path("drafted").path("officer").asString())
          .isEqualTo("quantri");
      assertThat(entry(side, "HT-1").path("confirmed").path("by").path("officer").asString())
          .isEqualTo("chutich");
      assertThat(receivedNow(side)).as("by the new calendar").startsWith("2026-11-20");
    }
  }

  @Test
  void the_history_of_a_dossier_tells_the_move() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      CommandSide side = office.side();
      String dossier =
          side.ask("motcua1", "/api/receipts", Bodies.receipt(THREE_DAYS)).text("dossier");
      draft(side, "chutich", Texts.off("HT-1", "2026-11-19"));
      confirm(side, "phochutich", "HT-1", "{}");
      await().atMost(PATIENCE).until(() -> facts(side, dossier).size() > 1);

      DueDateChange move = ((DueDateRecounted) facts(side, dossier).getLast()).dueDate();

      assertThat(move.cause()).isEqualTo(Cause.CALENDAR_CHANGE);
      assertThat(move.calendarVersion()).isEqualTo("HT-1");
      assertThat(move.legalBasis()).isEqualTo("Luật X");
      assertThat(String.valueOf(move.promise())).contains("2026-11-20T17:00+07:00");
    }
  }

  @Test
  void recounting_goes_on_after_a_restart() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      String dossier =
          office.side().ask("motcua1", "/api/receipts", Bodies.receipt(THREE_DAYS)).text("dossier");
      draft(office.side(), "quantri", Texts.off("HT-1", "2026-11-19"));
      office.side().bean(Recounting.class).stop();
      confirm(office.side(), "chutich", "HT-1", "{}");
      assertThat(promise(office.side(), dossier)).startsWith("2026-11-19");

      office.restart();

      await()
          .atMost(PATIENCE)
          .until(() -> promise(office.side(), dossier).startsWith("2026-11-20"));
      assertThat(receivedNow(office.side())).startsWith("2026-11-20");
    }
  }

  @Test
  void another_node_counts_by_the_calendar_that_was_confirmed_here() throws Exception {
    try (Office office = Office.on(Engine.POSTGRESQL, new SetClock(MONDAY_9AM));
        CommandSide other = office.another()) {
      draft(office.side(), "quantri", Texts.off("HT-1", "2026-11-19"));
      confirm(office.side(), "chutich", "HT-1", "{}");

      await()
          .atMost(PATIENCE)
          .until(() -> get(other, "/api/calendars").path("current").asString().equals("HT-1"));

      assertThat(receivedNow(other)).startsWith("2026-11-20");
    }
  }

  @Test
  void what_the_rules_forbid_is_refused_by_name_and_nothing_changes() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      CommandSide side = office.side();
      draft(side, "quantri", Texts.off("HT-1", "2026-11-13"));

      Answer past = confirm(side, "chutich", "HT-1", "{}");
      assertThat(past.status()).isEqualTo(409);
      assertThat(past.text("type")).isEqualTo("urn:minhbach:problem:refused:past-days");
      assertThat(past.body().path("days").get(0).asString()).isEqualTo("2026-11-13");
      assertThat(past.text("instead")).isNotEmpty();
      assertThat(confirm(side, "quantri", "HT-1", "{}").text("refusal"))
          .isEqualTo("SECOND_PERSON_NEEDED");
      assertThat(draft(side, "motcua1", Texts.named("HT-2")).text("refusal"))
          .isEqualTo("DRAFTER_NOT_ENTITLED");
      assertThat(draft(side, "congdan", Texts.named("HT-2")).text("refusal"))
          .isEqualTo("STAFF_NEEDED");
      Answer broken = draft(side, "quantri", "version HT-3\nhollyday 2026-11-19");
      assertThat(broken.status()).isEqualTo(400);
      assertThat(broken.text("field")).isEqualTo("line 2");
      assertThat(get(side, "/api/calendars/drafts/HT-9/preview").path("refusal").asString())
          .isEqualTo("VERSION_UNKNOWN");
      assertThat(get(side, "/api/calendars").path("current").asString()).isEqualTo("VN-2026.2");
    }
  }

  @Test
  void the_text_that_holds_can_be_read_and_changed() throws Exception {
    try (Office office = Office.on(Engine.H2, new SetClock(MONDAY_9AM))) {
      String text =
          office
              .side()
              .as("quantri")
              .get()
              .uri("/api/calendars/VN-2026.2/text")
              .exchange()
              .expectStatus()
              .isOk()
              .expectHeader()
              .contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
              .expectBody(String.class)
              .returnResult()
              .getResponseBody();

      assertThat(text).contains("version VN-2026.2", "Quốc khánh");
    }
  }

  private static Answer draft(CommandSide side, String by, String text) {
    return side.ask(
        by,
        "/api/calendars/drafts",
        JSON.writeValueAsString(
            Map.of("content", text, "legalBasis", "Luật X", "reason", "Quốc hội quyết định")));
  }

  private static Answer confirm(CommandSide side, String by, String version, String body) {
    return side.ask(by, "/api/calendars/drafts/" + version + "/confirmation", body);
  }

  private static JsonNode get(CommandSide side, String path) {
    byte[] body =
        side.as("giamdoc").get().uri(path).exchange().expectBody().returnResult().getResponseBody();
    return JSON.readTree(body);
  }

  private static JsonNode entry(CommandSide side, String version) {
    for (JsonNode entry : get(side, "/api/calendars").path("versions")) {
      if (entry.path("version").asString().equals(version)) {
        return entry;
      }
    }
    return JSON.missingNode();
  }

  private static String receivedNow(CommandSide side) {
    return promise(
        side, side.ask("motcua1", "/api/receipts", Bodies.receipt(THREE_DAYS)).text("dossier"));
  }

  private static Map<String, String> promises(CommandSide side, Map<String, String> of) {
    Map<String, String> promises = new HashMap<>();
    of.keySet().forEach(dossier -> promises.put(dossier, promise(side, dossier)));
    return promises;
  }

  private static String promise(CommandSide side, String dossier) {
    return JSON.convertValue(facts(side, dossier).getLast().after().promise(), JsonNode.class)
        .path("dueAt")
        .asString("");
  }

  private static List<DossierEvent> facts(CommandSide side, String dossier) {
    return side.bean(EmbeddedEventStore.class)
        .readEvents(dossier)
        .asStream()
        .<Object>map(Message::getPayload)
        .map(DossierEvent.class::cast)
        .toList();
  }
}

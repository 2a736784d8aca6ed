package vn.minhbach.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.minhbach.command.vault.Note;
import vn.minhbach.command.vault.Reader;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;

/** Hostile texts, wherever somebody can type: each is taken whole or refused whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyStringsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DOSSIERS = "/api/dossiers/";

  private final Office office =
      Office.on(Engine.H2, new SetClock(Instant.parse("2026-11-16T02:00:00Z")));

  @AfterAll
  void close() throws IOException {
    office.close();
  }

  @Test
  void hostile_texts_are_taken_whole_or_refused_whole() throws IOException {
    for (String text : naughtyStrings()) {
      String dossier = receipt();
      Rows before = Rows.of(jdbc());
      long taken = 0;
      for (Map.Entry<String, String> wish :
          wishes(dossier, JSON.writeValueAsString(text)).entrySet()) {
        taken += takenOrRefused(wish.getKey(), wish.getValue()) ? 1 : 0;
      }
      Rows after = Rows.of(jdbc());
      assertThat(after.facts() - before.facts()).as(text).isEqualTo(taken);
      assertThat(after.answers() - before.answers()).as(text).isEqualTo(taken);
    }
    assertThat(sealedReferences()).allMatch(facts()::contains);
  }

  @Test
  void hostile_texts_instead_of_a_code_find_nothing() throws IOException {
    for (String text : naughtyStrings()) {
      office
          .side()
          .as("motcua1")
          .post()
          .uri("/api/dossiers/{code}/check", text)
          .exchange()
          .expectStatus()
          .is4xxClientError()
          .expectBody();
    }
  }

  @Test
  void a_note_is_kept_as_it_was_typed() throws IOException {
    Vault vault = office.side().bean(Vault.class);
    String dossier = receipt();
    Reader reader = new Reader(new OfficerId("motcua1"), new DossierId(dossier), "test");
    for (String text : naughtyStrings()) {
      Answer answer =
          ask(DOSSIERS + dossier + "/verifications", verification(JSON.writeValueAsString(text)));
      if (answer.status() == 200) {
        assertThat(vault.openFor(reader, lastNote(), Note.class)).contains(new Note(text));
      }
    }
  }

  /** Every place where somebody can type, each with a text in it; the path comes first. */
  private static Map<String, String> wishes(String dossier, String typed) {
    Map<String, String> wishes = new TreeMap<>();
    wishes.put("/api/receipts", Bodies.receipt().replace("\"" + Bodies.NAME + "\"", typed));
    wishes.put("/api/filings", Bodies.filing().replace("\"Thôn Lặng Lẽ\"", typed));
    wishes.put("/api/receipts?", Bodies.receipt().replace("\"Tờ khai\"", typed));
    wishes.put("/api/receipts?2", Bodies.receipt().replace("\"TTPVHCC\"", typed));
    wishes.put(
        "/api/settlements",
        "{\"agency\": " + typed + ", \"unit\": \"VP\", \"procedure\": " + typed + "}");
    wishes.put(DOSSIERS + dossier + "/steps", "{\"name\": " + typed + "}");
    wishes.put(DOSSIERS + dossier + "/step-completions", "{\"name\": " + typed + "}");
    wishes.put(DOSSIERS + dossier + "/assignments", "{\"to\": " + typed + "}");
    wishes.put(DOSSIERS + dossier + "/transfers", "{\"to\": " + typed + "}");
    wishes.put(DOSSIERS + dossier + "/verifications", verification(typed));
    wishes.put(
        DOSSIERS + dossier + "/opinions",
        "{\"consulted\": "
            + typed
            + ", \"dueAt\": \"2026-12-16T08:00:00+07:00\", \"silenceIsConsent\": true}");
    wishes.put(
        DOSSIERS + dossier + "/financial-duties",
        "{\"noticeNumber\": " + typed + ", \"noticeDate\": \"2026-11-16\"}");
    wishes.put(
        DOSSIERS + dossier + "/supplement-requests",
        "{\"items\": [" + typed + "], \"note\": " + typed + "}");
    return wishes;
  }

  private static String verification(String note) {
    return "{\"verifiedAt\": \"2026-11-16T08:00:00+07:00\", \"note\": " + note + "}";
  }

  private boolean takenOrRefused(String path, String body) {
    Answer answer = ask(path, body);
    boolean taken = answer.status() == 200 || answer.status() == 201;
    boolean refused =
        answer.status() < 500 && answer.mediaType().equals("application/problem+json");
    assertThat(taken || refused).as(answer + " to " + body).isTrue();
    return taken;
  }

  private Answer ask(String path, String body) {
    return office.side().ask("diachinh", path, body);
  }

  private String receipt() {
    return ask("/api/receipts", Bodies.receipt()).text("dossier");
  }

  private JdbcClient jdbc() {
    return office.side().bean(JdbcClient.class);
  }

  private List<String> sealedReferences() {
    return jdbc().sql("select reference from vault").query(String.class).list();
  }

  private Set<String> facts() {
    Set<String> words = new HashSet<>();
    jdbc()
        .sql("select payload from event")
        .query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
        .list()
        .forEach(fact -> words.addAll(List.of(fact.split("\""))));
    return words;
  }

  private String lastNote() {
    byte[] fact =
        jdbc()
            .sql("select payload from event order by position desc limit 1")
            .query((row, n) -> row.getBytes(1))
            .single();
    return JSON.readTree(fact).path("note").asString();
  }

  private static List<String> naughtyStrings() throws IOException {
    Optional<Path> archive =
        Stream.of(System.getProperty("minhbach.data", ""), "../../shared/data", "../shared/data")
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, "conformance/naughty_strings.tar.gz"))
            .filter(Files::isReadable)
            .findFirst();
    assumeTrue(archive.isPresent(), "the naughty strings of the shared data are missing");
    return List.of(JSON.readValue(member(archive.orElseThrow(), "blns.json"), String[].class));
  }

  /** One file out of a tar archive: 512 bytes of header, name first, size in octal at 124. */
  private static byte[] member(Path archive, String name) throws IOException {
    try (GZIPInputStream tar = new GZIPInputStream(Files.newInputStream(archive))) {
      while (true) {
        byte[] header = tar.readNBytes(512);
        assumeTrue(header.length == 512 && header[0] != 0, name + " is not in the archive");
        int size = Integer.parseInt(text(header, 124, 11).strip(), 8);
        byte[] content = tar.readNBytes(size);
        tar.skipNBytes((512 - size % 512) % 512);
        if (text(header, 0, 100).equals(name)) {
          return content;
        }
      }
    }
  }

  private static String text(byte[] bytes, int from, int count) {
    String text = new String(bytes, from, count, StandardCharsets.US_ASCII);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}

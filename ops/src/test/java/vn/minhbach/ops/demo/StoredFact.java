package vn.minhbach.ops.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of the event table: the fact's word, its content, and all its text. */
record StoredFact(String name, JsonNode content, String text) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** All facts of dossiers, in the order of their recording. */
  static List<StoredFact> all(JdbcClient jdbc) {
    return jdbc.sql(
            "select name, payload, metadata from event"
                + " where name not like 'queue.%' order by position")
        .query((row, n) -> of(row.getString(1), row.getBytes(2), row.getBytes(3)))
        .list();
  }

  private static StoredFact of(String name, byte[] payload, byte[] metadata) {
    String content = new String(payload, UTF_8);
    return new StoredFact(name, JSON.readTree(content), content + new String(metadata, UTF_8));
  }

  String dossier() {
    return content.at("/occurrence/dossier").asString();
  }

  OffsetDateTime at() {
    return OffsetDateTime.parse(content.at("/occurrence/at").asString());
  }

  String stage() {
    return content.at("/occurrence/after/axes/stage").asString();
  }

  boolean isReceived() {
    return content.at("/occurrence/after").has("receivedAt");
  }

  boolean isResolved() {
    return content.at("/occurrence/after").has("resolvedAt");
  }

  LocalDate dueOn() {
    return dueAt().toLocalDate();
  }

  /**
   * Whether the promise is broken at a moment: by its date, or for a limit in hours by its hour.
   */
  boolean isPastItsPromise(OffsetDateTime now) {
    return content.at("/occurrence/after/promise/precision").asString().equals("DAY")
        ? dueOn().isBefore(now.toLocalDate())
        : dueAt().isBefore(now);
  }

  private OffsetDateTime dueAt() {
    return OffsetDateTime.parse(content.at("/occurrence/after/promise/dueAt").asString());
  }

  /** Empty where the fact resolves nothing. */
  String timeliness() {
    return isResolved() ? content.at("/timeliness").asString("") : "";
  }
}

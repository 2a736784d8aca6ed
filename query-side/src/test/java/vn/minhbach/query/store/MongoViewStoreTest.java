package vn.minhbach.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Two processes that share a database: each store stands for one. A process dies, or stops for a
 * while, between the journal and the documents.
 */
class MongoViewStoreTest {
  private static final String STATUS = "status";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final MongoInstallation installation =
      Optional.ofNullable(System.getenv(MongoInstallation.SERVER_URI))
          .map(MongoInstallation::at)
          .orElseGet(MongoInstallation::inThisProcess);
  private final MongoViewStore first = installation.open();
  private final MongoViewStore second = installation.open();

  @AfterEach
  void close() {
    first.close();
    second.close();
    installation.close();
  }

  @Test
  void a_batch_left_in_the_journal_is_applied_by_whoever_asks_for_the_position() {
    commit(first, batch(1, put("a", 1), put("b", 1)));
    record(first, batch(2, put("a", 2), new Change.Remove("b")));
    assertThat(all(second)).containsExactly(stored("a", 1), stored("b", 1));

    assertThat(position(second)).contains(new Position(2, "token 2"));

    assertThat(all(second)).containsExactly(stored("a", 2));
  }

  @Test
  void a_batch_left_in_the_journal_is_applied_before_the_next_one() {
    commit(first, batch(1, put("a", 1)));
    record(first, batch(2, put("b", 2)));

    commit(second, batch(3, put("c", 3)));

    assertThat(all(second)).containsExactly(stored("a", 1), stored("b", 2), stored("c", 3));
  }

  @Test
  void a_big_batch_left_in_the_journal_is_applied_whole_and_its_parts_are_swept() {
    String json = "{\"text\":\"" + "ạ".repeat(300_000) + "\"}";
    List<Change> changes =
        IntStream.range(0, 24)
            .<Change>mapToObj(n -> new Change.Put("k%02d".formatted(n), json))
            .toList();
    record(first, new Batch(STATUS, 1, "token 1", changes));

    assertThat(position(second)).contains(new Position(1, "token 1"));
    assertThat(all(second)).hasSize(24).allSatisfy(view -> assertThat(view.json()).isEqualTo(json));

    commit(second, batch(2));
    commit(second, batch(3));
    assertThat(count("journal.parts")).isZero();
  }

  @Test
  void a_writer_that_comes_late_overwrites_nothing_newer() {
    commit(first, batch(1, put("a", 1), put("b", 1)));
    Paused paused = record(first, batch(2, put("a", 2), put("b", 2), put("new", 2)));
    position(second);
    commit(second, batch(3, put("a", 3), put("new", 3)));

    paused.resume();

    assertThat(all(second)).containsExactly(stored("a", 3), stored("b", 2), stored("new", 3));
    assertThatThrownBy(() -> commit(first, batch(3, put("a", 99))))
        .isInstanceOf(StaleWriterException.class);
    assertThat(all(second)).containsExactly(stored("a", 3), stored("b", 2), stored("new", 3));
  }

  @Test
  void a_writer_that_comes_late_brings_nothing_back() {
    commit(first, batch(1, put("a", 1)));
    Paused paused = record(first, batch(2, put("a", 2), put("never applied", 2)));
    position(second);
    commit(second, batch(3, new Change.Remove("a"), new Change.Remove("never applied")));

    paused.resume();

    assertThat(all(second)).isEmpty();
  }

  @Test
  void a_writer_that_comes_late_does_not_reach_a_view_begun_anew() {
    commit(first, batch(1, put("a", 1)));
    commit(first, batch(2, put("a", 2)));
    Paused paused = record(first, batch(3, put("a", 3), put("b", 3)));
    second.drop(STATUS).block(PATIENCE);
    commit(second, batch(1, put("a", 11)));

    paused.resume();

    assertThat(all(second)).containsExactly(new StoredView(key("a"), 1, "{\"n\":11}"));
    assertThatThrownBy(() -> commit(first, batch(4, put("a", 4))))
        .isInstanceOf(StaleWriterException.class);
    commit(second, batch(2, put("a", 12)));
    assertThat(all(second)).containsExactly(new StoredView(key("a"), 2, "{\"n\":12}"));
  }

  @Test
  void a_reader_finds_a_view_that_another_process_began_anew() {
    commit(first, batch(1, put("a", 1)));
    assertThat(second.get(key("a")).blockOptional(PATIENCE)).contains(stored("a", 1));
    first.drop(STATUS).block(PATIENCE);
    assertThat(second.get(key("a")).blockOptional(PATIENCE)).isEmpty();

    commit(first, batch(1, put("a", 1)));

    assertThat(second.get(key("a")).blockOptional(PATIENCE)).contains(stored("a", 1));
  }

  @Test
  void of_two_processes_at_the_same_batch_one_wins() {
    commit(first, batch(1, put("a", 1)));
    position(second);

    commit(first, batch(2, put("a", 2)));

    assertThatThrownBy(() -> commit(second, batch(2, put("a", 99))))
        .isInstanceOf(StaleWriterException.class)
        .hasMessage("view status: batch 2 came, but the last one is 2");
    assertThat(position(second)).contains(new Position(2, "token 2"));
    commit(second, batch(3, put("a", 3)));
    assertThatThrownBy(() -> commit(first, batch(3, put("a", 99))))
        .isInstanceOf(StaleWriterException.class);
    assertThat(all(first)).containsExactly(stored("a", 3));
  }

  @Test
  void the_parts_of_a_batch_that_lost_are_taken_away() {
    commit(first, batch(1, put("a", 1)));
    position(second);
    commit(first, batch(2, put("a", 2)));
    String json = "{\"text\":\"" + "x".repeat(999_000) + "\"}";
    List<Change> big =
        IntStream.range(0, 9).<Change>mapToObj(n -> new Change.Put("k" + n, json)).toList();

    assertThatThrownBy(() -> commit(second, new Batch(STATUS, 2, "token", big)))
        .isInstanceOf(StaleWriterException.class);

    assertThat(count("journal.parts")).isZero();
  }

  @Test
  void an_operator_reads_native_documents() {
    commit(
        first,
        new Batch(
            STATUS,
            1,
            "token 1",
            List.of(new Change.Put("a", "{\"n\":7,\"rate\":0.10,\"at\":{\"a.b\":[true,null]}}"))));

    try (MongoClient client = MongoClients.create(installation.uri())) {
      Document found =
          Mono.from(
                  client.getDatabase(database()).getCollection("view.status.life1").find().first())
              .block(PATIENCE);

      assertThat(found)
          .isEqualTo(
              Document.parse(
                  """
                  {"_id": "a", "batch": {"$numberLong": "1"},
                   "body": {"n": {"$numberLong": "7"}, "rate": {"$numberDecimal": "0.10"},
                            "at": {"a%2Eb": [true, null]}}}
                  """));
    }
  }

  @Test
  void an_address_cannot_make_writes_less_safe() {
    ConnectionString careless =
        new ConnectionString(
            "mongodb://localhost/?w=1&journal=false&retryWrites=false"
                + "&readConcernLevel=local&readPreference=secondary");

    MongoClientSettings settings = MongoViewStore.settings(careless);

    assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
    assertThat(settings.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
    assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primary());
    assertThat(settings.getRetryWrites()).isTrue();
    assertThat(settings.getRetryReads()).isTrue();
    assertThat(settings.getTimeout(TimeUnit.SECONDS)).isEqualTo(60);
  }

  /** A writer stopped between the journal and the documents. */
  private record Paused(MongoWriter writer, JournalHead head, Batch batch) {
    void resume() {
      writer.apply(head, MongoChanges.inParts(batch.changes())).block(PATIENCE);
    }
  }

  private static Paused record(MongoViewStore store, Batch batch) {
    JournalHead head =
        store
            .writer()
            .record(batch, MongoChanges.inParts(batch.changes()))
            .blockOptional(PATIENCE)
            .orElseThrow();
    return new Paused(store.writer(), head, batch);
  }

  private long count(String collection) {
    try (MongoClient client = MongoClients.create(installation.uri())) {
      return Flux.from(client.getDatabase(database()).getCollection(collection).find())
          .count()
          .blockOptional(PATIENCE)
          .orElseThrow();
    }
  }

  private String database() {
    String path = installation.uri().substring(installation.uri().lastIndexOf('/') + 1);
    int options = path.indexOf('?');
    return options < 0 ? path : path.substring(0, options);
  }

  private static Batch batch(long number, Change... changes) {
    return new Batch(STATUS, number, "token " + number, List.of(changes));
  }

  private static Change put(String key, int n) {
    return new Change.Put(key, "{\"n\":%d}".formatted(n));
  }

  private static ViewKey key(String key) {
    return new ViewKey(STATUS, key);
  }

  private static StoredView stored(String key, int n) {
    return new StoredView(key(key), n, "{\"n\":%d}".formatted(n));
  }

  private static void commit(ViewStore store, Batch batch) {
    store.commit(batch).block(PATIENCE);
  }

  private static Optional<Position> position(ViewStore store) {
    return store.position(STATUS).blockOptional(PATIENCE);
  }

  private static List<StoredView> all(ViewStore store) {
    return store.scan(STATUS).collectList().blockOptional(PATIENCE).orElseThrow();
  }
}

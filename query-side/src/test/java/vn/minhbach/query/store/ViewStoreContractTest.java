package vn.minhbach.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.shared.InvalidValue;

/** What every adapter promises, in the words of {@link ViewStore}. */
@ParameterizedClass
@EnumSource
class ViewStoreContractTest {
  private static final String STATUS = "status";
  private static final String BOARD = "board";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Installation installation;
  private ViewStore store;

  ViewStoreContractTest(Backend backend, @TempDir Path folder) {
    assumeTrue(backend.isAvailable(), "no server named by " + MongoInstallation.SERVER_URI);
    installation = backend.install(folder);
    store = installation.open();
  }

  @AfterEach
  void close() {
    store.close();
    installation.close();
  }

  @Test
  void a_view_never_written_has_no_position_and_no_document() {
    assertThat(position(STATUS)).isEmpty();
    assertThat(get("a")).isEmpty();
    assertThat(all(STATUS)).isEmpty();
  }

  @Test
  void what_was_put_is_got_with_its_batch() {
    commit(1, put("a", "{\"state\":\"received\"}"));

    assertThat(get("a")).contains(stored("a", 1, "{\"state\":\"received\"}"));
  }

  @Test
  void the_token_is_kept_with_the_documents() {
    commit(1, put("a", "{}"));
    commit(2, put("b", "{}"));

    assertThat(position(STATUS)).contains(new Position(2, "token 2"));
  }

  @Test
  void a_later_batch_replaces_a_document_and_leaves_the_others() {
    commit(1, put("a", "{\"n\":1}"), put("b", "{\"n\":1}"));
    commit(2, put("a", "{\"n\":2}"));

    assertThat(all(STATUS))
        .containsExactly(stored("a", 2, "{\"n\":2}"), stored("b", 1, "{\"n\":1}"));
  }

  @Test
  void a_removed_document_is_gone_and_can_come_back() {
    commit(1, put("a", "{\"n\":1}"));
    commit(2, new Change.Remove("a"), new Change.Remove("never there"));
    assertThat(get("a")).isEmpty();
    assertThat(all(STATUS)).isEmpty();

    commit(3, put("a", "{\"n\":3}"));

    assertThat(get("a")).contains(stored("a", 3, "{\"n\":3}"));
  }

  @Test
  void a_batch_may_move_only_the_token() {
    commit(1);

    assertThat(position(STATUS)).contains(new Position(1, "token 1"));
  }

  @Test
  void many_are_got_at_once_in_the_order_asked_without_those_that_do_not_exist() {
    commit(1, put("a", "{}"), put("b", "{}"), put("c", "{}"));

    Map<String, StoredView> found =
        store.getAll(STATUS, List.of("c", "x", "a", "c")).blockOptional(PATIENCE).orElseThrow();

    assertThat(found)
        .containsExactly(
            Map.entry("c", stored("c", 1, "{}")), Map.entry("a", stored("a", 1, "{}")));
  }

  @Test
  void thousands_are_got_at_once() {
    List<String> keys = IntStream.range(0, 2_500).mapToObj(n -> "k" + n).toList();
    store.commit(batch(1, keys.stream().map(key -> put(key, "{}")).toList())).block(PATIENCE);

    assertThat(store.getAll(STATUS, keys).blockOptional(PATIENCE).orElseThrow().keySet())
        .containsExactlyElementsOf(keys);
  }

  @Test
  void views_do_not_see_each_other() {
    commit(1, put("a", "{\"n\":1}"));
    store.commit(new Batch(BOARD, 1, "other", List.of(put("a", "{\"n\":2}")))).block(PATIENCE);

    assertThat(get("a")).contains(stored("a", 1, "{\"n\":1}"));
    assertThat(position(BOARD)).contains(new Position(1, "other"));
  }

  @Test
  void a_writer_that_skips_or_repeats_a_number_changes_nothing() {
    commit(1, put("a", "{\"n\":1}"));
    commit(2, put("a", "{\"n\":2}"));

    for (long number : new long[] {1, 2, 4}) {
      Batch wrong = new Batch(STATUS, number, "wrong", List.of(put("a", "{}"), put("b", "{}")));
      assertThatThrownBy(() -> store.commit(wrong).block(PATIENCE))
          .isInstanceOf(StaleWriterException.class)
          .hasMessage("view status: batch %d came, but the last one is 2", number);
    }

    assertThat(all(STATUS)).containsExactly(stored("a", 2, "{\"n\":2}"));
    assertThat(position(STATUS)).contains(new Position(2, "token 2"));
  }

  @Test
  void the_first_batch_is_number_one() {
    assertThatThrownBy(() -> commit(2, put("a", "{}"))).isInstanceOf(StaleWriterException.class);

    assertThat(position(STATUS)).isEmpty();
  }

  @Test
  void of_writers_racing_for_the_same_number_exactly_one_wins() {
    for (long number = 1; number <= 20; number++) {
      List<Signal<String>> outcomes = race(number, 4);

      List<String> winners = outcomes.stream().filter(Signal::isOnNext).map(Signal::get).toList();
      assertThat(winners).hasSize(1);
      assertThat(outcomes.stream().filter(Signal::isOnError).map(Signal::getThrowable))
          .hasSize(3)
          .hasOnlyElementsOfType(StaleWriterException.class);
      String winner = winners.getFirst();
      assertThat(position(STATUS)).contains(new Position(number, winner));
      assertThat(all(STATUS))
          .containsExactly(
              stored("a", number, "{\"by\":\"" + winner + "\"}"),
              stored("b", number, "{\"by\":\"" + winner + "\"}"));
    }
  }

  /** Each writer puts its name into two documents and the token. */
  private List<Signal<String>> race(long number, int writers) {
    return Flux.range(0, writers)
        .map(writer -> "w" + writer)
        .flatMap(
            writer -> {
              String json = "{\"by\":\"" + writer + "\"}";
              Batch batch =
                  new Batch(STATUS, number, writer, List.of(put("a", json), put("b", json)));
              return Mono.defer(() -> store.commit(batch))
                  .subscribeOn(Schedulers.boundedElastic())
                  .thenReturn(writer)
                  .materialize();
            })
        .collectList()
        .blockOptional(PATIENCE)
        .orElseThrow();
  }

  @Test
  void views_written_at_the_same_time_do_not_disturb_each_other() {
    int batches = 40;
    List<String> views = List.of("v1", "v2", "v3", "v4");

    Flux.fromIterable(views)
        .flatMap(
            view ->
                Flux.range(1, batches)
                    .concatMap(
                        n ->
                            store.commit(
                                new Batch(
                                    view,
                                    n,
                                    "t" + n,
                                    List.of(
                                        put("last", "{\"n\":%d}".formatted(n)),
                                        put("k" + n, "{}")))))
                    .subscribeOn(Schedulers.boundedElastic()))
        .blockLast(PATIENCE);

    for (String view : views) {
      assertThat(position(view)).contains(new Position(batches, "t" + batches));
      assertThat(all(view)).hasSize(batches + 1);
      assertThat(store.get(new ViewKey(view, "last")).blockOptional(PATIENCE))
          .contains(new StoredView(new ViewKey(view, "last"), batches, "{\"n\":" + batches + "}"));
    }
  }

  @Test
  void a_commit_asked_for_but_not_subscribed_to_does_nothing() {
    Mono<Void> unused = store.commit(batch(1, List.of(put("a", "{}"))));

    assertThat(position(STATUS)).isEmpty();
    unused.block(PATIENCE);
    assertThat(position(STATUS)).contains(new Position(1, "token 1"));
  }

  @Test
  void all_is_there_when_opened_again() {
    assumeTrue(installation.isLasting(), "kept in memory only");
    commit(1, put("a", "{\"n\":1}"), put("b", "{\"n\":1}"));
    commit(2, new Change.Remove("a"));

    store.close();
    store = installation.open();

    assertThat(position(STATUS)).contains(new Position(2, "token 2"));
    assertThat(all(STATUS)).containsExactly(stored("b", 1, "{\"n\":1}"));
    commit(3, put("c", "{}"));
    assertThat(position(STATUS)).contains(new Position(3, "token 3"));
  }

  @Test
  void a_dropped_view_begins_again() {
    commit(1, put("a", "{\"n\":1}"), put("b", "{}"));
    commit(2, put("a", "{\"n\":2}"));
    store.commit(new Batch(BOARD, 1, "other", List.of(put("a", "{}")))).block(PATIENCE);

    store.drop(STATUS).block(PATIENCE);

    assertThat(position(STATUS)).isEmpty();
    assertThat(get("a")).isEmpty();
    assertThat(all(STATUS)).isEmpty();
    assertThat(position(BOARD)).contains(new Position(1, "other"));
    commit(1, put("a", "{\"n\":3}"));
    assertThat(all(STATUS)).containsExactly(stored("a", 1, "{\"n\":3}"));
  }

  @Test
  void dropping_what_is_not_there_does_nothing() {
    store.drop(STATUS).block(PATIENCE);
    commit(1, put("a", "{}"));
    store.drop(STATUS).block(PATIENCE);
    store.drop(STATUS).block(PATIENCE);

    assertThat(position(STATUS)).isEmpty();
  }

  @Test
  void a_scan_goes_by_the_code_points_of_the_keys() {
    // An astral character would belong behind all of these; the server in this process sorts it
    // by UTF-16 units, so EmbeddedViewStoreTest and a real server have to show that.
    List<String> sorted = List.of(" ", "A", "B", "a", "a/b", "b", "đ", "ế", "漢");
    List<Change> changes = new ArrayList<>();
    sorted.reversed().forEach(key -> changes.add(put(key, "{}")));
    store.commit(batch(1, changes)).block(PATIENCE);

    assertThat(all(STATUS).stream().map(view -> view.key().key()))
        .containsExactlyElementsOf(sorted);
  }

  @Test
  void hostile_keys_are_kept_as_they_are() {
    for (String key : HostileText.KEYS) {
      Change change = put(key, "{\"n\":1}");
      String view = "hostile-" + HostileText.KEYS.indexOf(key);
      store.commit(new Batch(view, 1, "t", List.of(change))).block(PATIENCE);

      ViewKey name = new ViewKey(view, key);
      StoredView expected = new StoredView(name, 1, "{\"n\":1}");
      assertThat(store.get(name).blockOptional(PATIENCE)).contains(expected);
      assertThat(store.getAll(view, List.of(key)).block(PATIENCE)).isEqualTo(Map.of(key, expected));
      assertThat(all(view)).containsExactly(expected);
    }
  }

  @Test
  void hostile_documents_come_back_as_they_went() {
    List<Change> changes = new ArrayList<>();
    for (String json : HostileText.DOCUMENTS) {
      changes.add(put("d" + changes.size(), json));
    }

    store.commit(batch(1, changes)).block(PATIENCE);

    Map<String, StoredView> found =
        store
            .getAll(STATUS, changes.stream().map(Change::key).toList())
            .blockOptional(PATIENCE)
            .orElseThrow();
    assertThat(found.values().stream().map(StoredView::json))
        .containsExactlyElementsOf(HostileText.DOCUMENTS);
  }

  @Test
  void a_batch_above_the_size_of_a_mongo_document_is_kept_whole() {
    String json = "{\"text\":\"" + "ạ".repeat(300_000) + "\"}";
    List<Change> changes = IntStream.range(0, 24).mapToObj(n -> put("k" + n, json)).toList();

    store.commit(batch(1, changes)).block(PATIENCE);
    commit(2, put("k0", "{}"));

    assertThat(position(STATUS)).contains(new Position(2, "token 2"));
    assertThat(get("k0")).contains(stored("k0", 2, "{}"));
    assertThat(store.scan(STATUS).filter(view -> view.json().equals(json)).count().block(PATIENCE))
        .isEqualTo(23);
  }

  @Test
  void malformed_names_are_refused() {
    assertThatThrownBy(() -> store.position("No View").block(PATIENCE))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> store.drop("").block(PATIENCE)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> store.scan("$x").blockLast(PATIENCE)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> store.getAll(STATUS, List.of("a", "\ud800")).block(PATIENCE))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> store.getAll("A", List.of("a")).block(PATIENCE))
        .isInstanceOf(InvalidValue.class);
  }

  private static Change put(String key, String json) {
    return new Change.Put(key, json);
  }

  private static StoredView stored(String key, long batch, String json) {
    return new StoredView(new ViewKey(STATUS, key), batch, json);
  }

  private static Batch batch(long number, List<Change> changes) {
    return new Batch(STATUS, number, "token " + number, changes);
  }

  private void commit(long number, Change... changes) {
    store.commit(batch(number, List.of(changes))).block(PATIENCE);
  }

  private Optional<StoredView> get(String key) {
    return store.get(new ViewKey(STATUS, key)).blockOptional(PATIENCE);
  }

  private Optional<Position> position(String view) {
    return store.position(view).blockOptional(PATIENCE);
  }

  private List<StoredView> all(String view) {
    return store.scan(view).collectList().blockOptional(PATIENCE).orElseThrow();
  }
}

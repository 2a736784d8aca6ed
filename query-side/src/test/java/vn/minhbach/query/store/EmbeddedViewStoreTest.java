package vn.minhbach.query.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What only the store inside the process promises. */
class EmbeddedViewStoreTest {
  private static final String STATUS = "status";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path file;

  EmbeddedViewStoreTest(@TempDir Path folder) {
    file = folder.resolve("views.mv");
  }

  @Test
  void a_reader_never_sees_half_a_batch() {
    List<String> keys = IntStream.range(0, 100).mapToObj(n -> "k" + n).toList();
    try (ViewStore store = EmbeddedViewStore.open(file, 1)) {
      store.commit(same(keys, 1)).block(PATIENCE);
      Mono<Void> writing =
          Flux.range(2, 400).concatMap(number -> store.commit(same(keys, number))).then();

      List<Integer> batchesPerRead =
          Mono.defer(() -> store.getAll(STATUS, keys))
              .map(found -> batchesIn(found, keys.size()))
              .repeat()
              .takeUntilOther(writing.subscribeOn(Schedulers.boundedElastic()))
              .subscribeOn(Schedulers.boundedElastic())
              .distinct()
              .collectList()
              .blockOptional(PATIENCE)
              .orElseThrow();

      assertThat(batchesPerRead).containsExactly(1);
      assertThat(store.position(STATUS).blockOptional(PATIENCE))
          .contains(new Position(401, "token"));
    }
  }

  private static int batchesIn(Map<String, StoredView> found, int expected) {
    assertThat(found).hasSize(expected);
    return (int) found.values().stream().map(StoredView::batch).distinct().count();
  }

  private static Batch same(List<String> keys, long number) {
    String json = "{\"n\":%d,\"filling\":\"%s\"}".formatted(number, "x".repeat(500));
    return new Batch(
        STATUS,
        number,
        "token",
        keys.stream().<Change>map(key -> new Change.Put(key, json)).toList());
  }

  @Test
  void a_scan_shows_the_state_at_its_start_whatever_is_committed_meanwhile() {
    List<String> keys = IntStream.range(0, 2_000).mapToObj(n -> "k" + n).toList();
    try (ViewStore store = EmbeddedViewStore.open(file, 1)) {
      store.commit(same(keys, 1)).block(PATIENCE);

      List<Long> batches =
          store
              .scan(STATUS)
              .index()
              .concatMap(
                  seen ->
                      (seen.getT1() == 10 ? overwriteAndDrop(store, keys) : Mono.<Void>empty())
                          .thenReturn(seen.getT2().batch()),
                  1)
              .collectList()
              .blockOptional(PATIENCE)
              .orElseThrow();

      assertThat(batches).hasSize(2_000).containsOnly(1L);
    }
  }

  private static Mono<Void> overwriteAndDrop(ViewStore store, List<String> keys) {
    return Flux.range(2, 20)
        .concatMap(number -> store.commit(same(keys, number)))
        .then(Mono.defer(() -> store.drop(STATUS)));
  }

  @Test
  void killing_the_process_leaves_whole_batches_with_their_tokens() throws Exception {
    Map<String, Long> acknowledged = new HashMap<>();
    for (int round = 1; round <= 3; round++) {
      killAfter(100, acknowledged);

      try (ViewStore store = EmbeddedViewStore.open(file, 4)) {
        for (String view : CommittingProcess.VIEWS) {
          Position last = store.position(view).blockOptional(PATIENCE).orElseThrow();
          assertThat(last.batch()).isGreaterThanOrEqualTo(acknowledged.getOrDefault(view, 0L));
          assertThat(last.token()).isEqualTo(Long.toString(last.batch()));
          assertThat(store.scan(view).collectList().block(PATIENCE))
              .hasSize(CommittingProcess.DOCUMENTS)
              .allSatisfy(
                  found -> {
                    assertThat(found.batch()).isEqualTo(last.batch());
                    assertThat(found.json()).startsWith("{\"n\":" + last.batch() + ",");
                  });
        }
      }
    }
  }

  /** Lets a process commit so many batches, kills it and reads what it still had to say. */
  private void killAfter(int batches, Map<String, Long> acknowledged)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                CommittingProcess.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      int seen = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        if (words.length == 2) {
          acknowledged.put(words[0], Long.parseLong(words[1]));
        }
        if (++seen == batches) {
          // The handle's way leaves the stream open: what was said before the end is still read.
          process.toHandle().destroyForcibly();
        }
      }
      assertThat(seen).isGreaterThanOrEqualTo(batches);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void an_interrupted_reader_does_not_close_the_file_for_the_others() {
    List<String> keys = IntStream.range(0, 5_000).mapToObj(n -> "k" + n).toList();
    try (ViewStore store = EmbeddedViewStore.open(file, 4)) {
      store.commit(same(keys, 1)).block(PATIENCE);
    }
    try (ViewStore store = EmbeddedViewStore.open(file, 1)) {
      Thread.currentThread().interrupt();
      store.get(new ViewKey(STATUS, "k4321")).subscribe();
      assertThat(Thread.interrupted()).isTrue();

      assertThat(store.getAll(STATUS, keys).blockOptional(PATIENCE).orElseThrow()).hasSize(5_000);
      store.commit(same(keys, 2)).block(PATIENCE);
    }
  }

  @Test
  void cancelling_does_not_tear_a_commit() {
    List<String> keys = IntStream.range(0, 500).mapToObj(n -> "k" + n).toList();
    try (ViewStore store = EmbeddedViewStore.open(file, 1)) {
      for (long number = 1; number <= 20; number++) {
        Disposable asked = store.commit(same(keys, number)).subscribe();
        asked.dispose();
      }
      store.commit(same(keys, 21)).block(PATIENCE);

      assertThat(batchesIn(store.getAll(STATUS, keys).blockOptional().orElseThrow(), 500))
          .isEqualTo(1);
    }
  }

  @Test
  void a_file_has_one_process() {
    try (ViewStore store = EmbeddedViewStore.open(file, 1)) {
      store.commit(same(List.of("a"), 1)).block(PATIENCE);

      assertThatThrownBy(() -> EmbeddedViewStore.open(file, 1))
          .isInstanceOf(MVStoreException.class)
          .hasMessageContaining("locked");
    }
  }

  @Test
  void a_file_that_is_no_store_is_refused() throws IOException {
    Files.writeString(file, "not a store ".repeat(2_000));

    assertThatThrownBy(() -> EmbeddedViewStore.open(file, 1)).isInstanceOf(MVStoreException.class);
  }

  @Test
  void a_closed_store_answers_with_an_error() {
    ViewStore store = EmbeddedViewStore.open(file, 1);
    store.close();
    store.close();

    assertThatThrownBy(() -> store.position(STATUS).block(PATIENCE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the view store is closed");
    assertThatThrownBy(() -> store.commit(same(List.of("a"), 1)).block(PATIENCE))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_scan_puts_characters_beyond_the_basic_plane_last() {
    List<String> sorted =
        List.of("a", "\ud7ff", "\ue000", "ﷺ", "\uffee", "😀", "😀a", "😁", "\udbff\udfff");
    try (ViewStore store = EmbeddedViewStore.inMemory()) {
      store.commit(same(sorted.reversed(), 1)).block(PATIENCE);

      assertThat(store.scan(STATUS).map(view -> view.key().key()).collectList().block(PATIENCE))
          .isEqualTo(sorted);
    }
  }
}

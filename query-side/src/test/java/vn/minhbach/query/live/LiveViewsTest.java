package vn.minhbach.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.store.ViewKey;

class LiveViewsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final ViewKey KEY = new ViewKey("status", "d1");
  private static final Set<String> CHANGED = Set.of(KEY.key());

  private final LiveViews live = new LiveViews(new Documents(), Schedulers.parallel());
  private final AtomicInteger version = new AtomicInteger(1);
  private final AtomicInteger asked = new AtomicInteger();

  private record Answer(int version) {}

  private final Mono<Answer> question =
      Mono.fromCallable(
          () -> {
            asked.incrementAndGet();
            return new Answer(version.get());
          });

  @Test
  void a_watcher_sees_the_answer_now_and_after_a_change() {
    StepVerifier.create(watch())
        .expectNext("{\"version\":1}")
        .then(this::change)
        .expectNext("{\"version\":2}")
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void a_change_of_another_document_asks_nothing() {
    StepVerifier.create(watch())
        .expectNext("{\"version\":1}")
        .then(() -> live.changed("status", Set.of("d2")))
        .then(() -> live.changed("desk", CHANGED))
        .then(this::change)
        .expectNext("{\"version\":2}")
        .thenCancel()
        .verify(PATIENCE);
    assertThat(asked).hasValue(2);
  }

  @Test
  void an_answer_that_is_the_same_is_not_sent_again() {
    StepVerifier.create(watch())
        .expectNext("{\"version\":1}")
        .then(() -> live.changed("status", CHANGED))
        .then(this::change)
        .expectNext("{\"version\":2}")
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void a_hundred_watchers_share_one_question() {
    List<Disposable> watchers = new ArrayList<>();
    AtomicInteger seen = new AtomicInteger();
    for (int i = 0; i < 100; i++) {
      watchers.add(watch().subscribe(json -> seen.incrementAndGet()));
    }
    await("all have the answer").atMost(PATIENCE).until(() -> seen.get() == 100);
    assertThat(asked).hasValue(1);
    assertThat(live.topics()).isEqualTo(1);
    watchers.forEach(Disposable::dispose);
  }

  @Test
  void nothing_is_kept_when_nobody_watches() {
    StepVerifier.create(watch()).expectNextCount(1).thenCancel().verify(PATIENCE);
    await("it is forgotten").atMost(PATIENCE).until(() -> live.topics() == 0);
    change();
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_change_while_the_first_answer_is_being_read_is_not_lost() {
    Mono<Answer> slow =
        Mono.defer(
            () -> {
              Answer read = new Answer(version.get());
              if (read.version() == 1) {
                // It changes after it was read and before it is answered.
                change();
              }
              return Mono.just(read);
            });
    StepVerifier.create(live.watch("slow", Set.of(KEY), slow))
        .expectNext("{\"version\":1}")
        .expectNext("{\"version\":2}")
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void under_concurrent_changes_versions_only_rise_and_the_last_one_arrives() {
    int changes = 2_000;
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Disposable watching = watch().subscribe(seen::add);
    CompletableFuture<?>[] writers =
        IntStream.range(0, 4)
            .mapToObj(
                writer ->
                    CompletableFuture.runAsync(
                        () -> IntStream.range(0, changes / 4).forEach(i -> change())))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(writers).join();
    await("the last version")
        .atMost(PATIENCE)
        .until(() -> seen.contains("{\"version\":" + (changes + 1) + "}"));
    watching.dispose();
    List<Integer> versions =
        List.copyOf(seen).stream()
            .map(json -> Integer.valueOf(json.replaceAll("\\D", "")))
            .toList();
    assertThat(versions).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_slow_watcher_skips_to_the_latest_answer() {
    StepVerifier.create(watch(), 1)
        .expectNext("{\"version\":1}")
        .then(() -> IntStream.range(0, 50).forEach(i -> change()))
        .then(
            () ->
                await("the change is read")
                    .atMost(PATIENCE)
                    .until(() -> latestOf(watch()).equals("{\"version\":51}")))
        .thenRequest(1)
        .expectNext("{\"version\":51}")
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void who_awaits_an_answer_gets_the_first_that_will_do() {
    Mono<Answer> third = question.filter(answer -> answer.version() >= 3);
    StepVerifier.create(live.await(Set.of(KEY), third))
        .then(this::change)
        .then(this::change)
        .expectNext(new Answer(3))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void time_asks_again_where_time_changes_the_answer() {
    VirtualTimeScheduler time = VirtualTimeScheduler.create();
    LiveViews timed = new LiveViews(new Documents(), time);
    Flux<String> watched =
        timed.watch(
            "sla",
            Set.of(KEY),
            Mono.fromCallable(() -> new Answer(version.getAndIncrement())),
            answer -> answer,
            Duration.ofMinutes(1));
    List<String> seen = new ArrayList<>();
    Disposable watching = watched.subscribe(seen::add);
    time.advanceTimeBy(Duration.ofSeconds(130));
    watching.dispose();
    assertThat(seen).containsExactly("{\"version\":1}", "{\"version\":2}", "{\"version\":3}");
  }

  @Test
  void a_quiet_stream_has_a_heartbeat_and_ends_after_an_hour() {
    VirtualTimeScheduler time = VirtualTimeScheduler.create();
    List<String> seen = new ArrayList<>();
    boolean[] ended = {false};
    Disposable watching =
        new ServerEvents(time)
            .of("status", Flux.never())
            .subscribe(
                event -> seen.add(String.valueOf(event.comment())),
                failure -> seen.add(failure.toString()),
                () -> ended[0] = true);
    time.advanceTimeBy(Duration.ofMinutes(59));
    assertThat(seen).hasSize(59 * 4).containsOnly("alive");
    assertThat(ended[0]).isFalse();
    time.advanceTimeBy(Duration.ofMinutes(1));
    assertThat(ended[0]).isTrue();
    assertThat(watching.isDisposed()).isTrue();
  }

  private Flux<String> watch() {
    return live.watch("topic", Set.of(KEY), question);
  }

  private static String latestOf(Flux<String> watched) {
    return String.valueOf(watched.blockFirst(PATIENCE));
  }

  private void change() {
    version.incrementAndGet();
    live.changed(KEY.view(), CHANGED);
  }
}

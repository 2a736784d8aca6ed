package vn.minhbach.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class SharedStreamsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final SharedStreams<Integer> streams = new SharedStreams<>();
  private final Sinks.Many<Integer> source = Sinks.many().multicast().directBestEffort();
  private final AtomicInteger started = new AtomicInteger();

  @Test
  void all_who_follow_a_topic_share_one_stream() {
    Disposable first = follow().subscribe();
    Disposable second = follow().subscribe();
    assertThat(started).hasValue(1);
    first.dispose();
    second.dispose();
  }

  @Test
  void who_comes_later_gets_the_latest_at_once() {
    Disposable first = follow().subscribe();
    source.tryEmitNext(1);
    source.tryEmitNext(2);
    StepVerifier.create(follow()).expectNext(2).thenCancel().verify(PATIENCE);
    first.dispose();
  }

  @Test
  void a_topic_that_nobody_follows_is_forgotten() {
    follow().subscribe().dispose();
    assertThat(streams.topics()).isZero();
    StepVerifier.create(follow())
        .then(() -> source.tryEmitNext(3))
        .expectNext(3)
        .thenCancel()
        .verify(PATIENCE);
    assertThat(started).hasValue(2);
  }

  @Test
  void a_topic_that_failed_can_be_followed_again() {
    StepVerifier.create(streams.follow("topic", () -> Flux.error(new IllegalStateException())))
        .verifyError(IllegalStateException.class);
    StepVerifier.create(streams.follow("topic", () -> Flux.just(4))).expectNext(4).verifyComplete();
  }

  private Flux<Integer> follow() {
    return streams.follow(
        "topic",
        () -> {
          started.incrementAndGet();
          return source.asFlux();
        });
  }
}

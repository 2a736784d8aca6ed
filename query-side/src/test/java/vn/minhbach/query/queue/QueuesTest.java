package vn.minhbach.query.queue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projections;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.projection.ViewsDigest;
import vn.minhbach.query.status.StatusProjection;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;

/** The queue of today, from facts in an event store; and what happens at midnight. */
class QueuesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Documents DOCUMENTS = new Documents();

  /** A minute before midnight in Vietnam, between Friday the 20th and Saturday the 21st. */
  private static final Instant LATE = Instant.parse("2026-11-20T16:59:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(LATE);
  private final InstantSource clock = now::get;
  private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
  private final LiveViews live = new LiveViews(DOCUMENTS, time);
  private final ViewStore store = EmbeddedViewStore.inMemory();
  private final EmbeddedEventStore events =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final Projections projections =
      new Projections(
          List.of(new QueueProjection(), new StatusProjection()),
          store,
          DOCUMENTS,
          events,
          this::changed,
          clock);
  private final Queues queues =
      new Queues(new View<>(store, DOCUMENTS, new QueueProjection()), live, clock);

  private final AtomicInteger pulses = new AtomicInteger();

  @BeforeEach
  void start() {
    projections.start();
  }

  @AfterEach
  void stop() {
    projections.stop();
    events.shutDown();
    store.close();
  }

  @Test
  void each_day_has_a_queue_of_its_own() {
    Hall friday = Hall.on("2026-11-20").taken("A001", "A002").called("A001", 1, "08:10");
    Hall saturday = Hall.on("2026-11-21").taken("A001");
    publish(friday);
    publish(saturday);
    awaitViews();
    assertThat(today()).isEqualTo(friday.figures());
    now.set(LATE.plusSeconds(60));
    assertThat(today()).isEqualTo(saturday.figures());
  }

  @Test
  void facts_of_dossiers_and_of_the_queue_pass_each_other_by() {
    Tale tale = Tale.of(1).filed(Hall.on("2026-11-20").at("08:00"));
    events.publish(
        new GenericDomainEventMessage<>("dossier", tale.dossier().value(), 0, tale.last()));
    Hall hall = Hall.on("2026-11-20").taken("A001");
    publish(hall);
    awaitViews();
    assertThat(today()).isEqualTo(hall.figures());
    assertThat(store.scan("status").count().block()).isEqualTo(1);
    assertThat(store.scan("queue").count().block()).isEqualTo(1);
  }

  @Test
  void a_rebuild_gives_identical_documents() {
    publish(
        Hall.on("2026-11-20")
            .taken("A001", "B001*", "A002")
            .called("B001*", 3, "08:10")
            .missed("B001*", 3, "08:12")
            .called("A001", 1, "08:13")
            .returned("B001*", "08:20"));
    publish(Hall.on("2026-11-21").taken("C001"));
    awaitViews();
    Object before = ViewsDigest.of(store, List.of("queue")).block();
    projections.rebuild("queue");
    awaitViews();
    assertThat(ViewsDigest.of(store, List.of("queue")).block()).isEqualTo(before);
    assertThat(store.scan("queue").count().block()).isEqualTo(2);
  }

  @Test
  void who_watches_sees_each_call_and_each_repeated_call() {
    Hall hall = Hall.on("2026-11-20").taken("A001");
    publish(hall);
    awaitViews();
    StepVerifier.create(queues.watch(Hall.AGENCY, Hall.UNIT))
        .then(time::advanceTime)
        .expectNext(json(hall))
        .then(() -> publishAndPulse(hall.called("A001", 1, "08:10")))
        .expectNext(json(Hall.on("2026-11-20").taken("A001").called("A001", 1, "08:10")))
        .then(() -> publishAndPulse(hall.recalled("A001", 1, "08:10", 1, "08:11")))
        .assertNext(figures -> assertThat(figures).contains("\"recalls\":1"))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void within_a_minute_of_midnight_who_watches_is_in_the_new_day() {
    Hall friday = Hall.on("2026-11-20").taken("A001");
    Hall saturday = Hall.on("2026-11-21");
    publish(friday);
    awaitViews();
    StepVerifier.create(queues.watch(Hall.AGENCY, Hall.UNIT))
        .then(time::advanceTime)
        .expectNext(json(friday))
        .then(() -> now.set(LATE.plusSeconds(60)))
        .then(() -> time.advanceTimeBy(Duration.ofMinutes(1)))
        .expectNext(json(saturday))
        .then(() -> publishAndPulse(saturday.taken("A001")))
        .assertNext(figures -> assertThat(figures).contains("\"next\":[{\"ticket\":\"A001\""))
        .thenCancel()
        .verify(PATIENCE);
  }

  private QueueFigures today() {
    return requireNonNull(queues.of(Hall.AGENCY, Hall.UNIT).block());
  }

  private static String json(Hall hall) {
    return DOCUMENTS.write(hall.figures());
  }

  private void publish(Hall hall) {
    String stream = hall.queue().toString();
    int known = (int) events.readEvents(stream).asStream().count();
    for (int i = known; i < hall.facts().size(); i++) {
      events.publish(new GenericDomainEventMessage<>("queue", stream, i, hall.facts().get(i)));
    }
  }

  /** Publishes one more fact of it, and lets those who watch see it. */
  private void publishAndPulse(Hall hall) {
    int before = pulses.get();
    publish(hall);
    await("the pulse").atMost(PATIENCE).until(() -> pulses.get() > before);
    time.advanceTime();
  }

  private void changed(String view, Set<String> keys) {
    live.changed(view, keys);
    pulses.incrementAndGet();
  }

  private void awaitViews() {
    await("all views hold it")
        .atMost(PATIENCE)
        .until(() -> projections.progress().stream().allMatch(view -> view.behind() == 0));
  }
}

package vn.minhbach.query.live;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.ViewListener;
import vn.minhbach.query.store.ViewKey;

/**
 * Answers that follow their documents. An answer is asked for once, then once more after each
 * change of one of its documents, and written as JSON once, however many watch; nobody asks and
 * nothing is kept while nobody watches.
 *
 * <p>No change is lost: it is listened for before the first question. No older answer follows a
 * newer one: a question is asked only when the one before it is answered, and changes in between
 * are one change. Who is too slow skips to the latest answer.
 */
public final class LiveViews implements ViewListener {
  private static final Object TICK = new Object();

  private final Sinks.Many<Set<ViewKey>> pulses = Sinks.many().multicast().directBestEffort();
  private final ConcurrentMap<String, Flux<String>> watched = new ConcurrentHashMap<>();
  private final Documents documents;
  private final Scheduler scheduler;

  /**
   * Renders with these.
   *
   * @param scheduler where questions are asked: never the thread that folds
   */
  public LiveViews(Documents documents, Scheduler scheduler) {
    this.documents = documents;
    this.scheduler = scheduler;
  }

  /** Views change on a thread each; one sink takes their pulses one after the other. */
  @Override
  public void changed(String view, Set<String> keys) {
    if (!keys.isEmpty() && pulses.currentSubscriberCount() > 0) {
      Set<ViewKey> changed =
          keys.stream().map(key -> new ViewKey(view, key)).collect(Collectors.toSet());
      synchronized (pulses) {
        pulses.emitNext(changed, Sinks.EmitFailureHandler.FAIL_FAST);
      }
    }
  }

  /**
   * An answer as JSON, now and after each change that makes it another one. Hot, shared and
   * endless; a new watcher gets the latest answer at once; slow ones skip to the latest. Fails for
   * all its watchers if the question fails.
   *
   * @param topic what is asked, the same text for the same question
   * @param keys the documents that the answer is made of
   * @param question asked anew each time; if empty, nothing is sent until it is not
   * @param essence what has to differ for an answer to be sent again
   * @param recheck how often to ask although no document has changed, because time passes
   */
  public <T> Flux<String> watch(
      String topic,
      Set<ViewKey> keys,
      Mono<T> question,
      Function<T, Object> essence,
      Duration recheck) {
    return share(
        topic, answers(Flux.merge(changesOf(() -> keys), every(recheck)), question, essence));
  }

  /**
   * The same for an answer that goes over to other documents as time passes, such as those of a new
   * day; it is sent again when it is another one.
   *
   * @param keys asked anew at each change
   */
  public <T> Flux<String> watch(
      String topic, Supplier<Set<ViewKey>> keys, Mono<T> question, Duration recheck) {
    return share(
        topic, answers(Flux.merge(changesOf(keys), every(recheck)), question, answer -> answer));
  }

  /** The same for an answer that only events change. */
  public <T> Flux<String> watch(String topic, Set<ViewKey> keys, Mono<T> question) {
    return share(topic, answers(changesOf(() -> keys), question, answer -> answer));
  }

  /**
   * The first answer that will do: now, or after the change that brings it. Never completes by
   * itself: the caller bounds it.
   */
  public <T> Mono<T> await(Set<ViewKey> keys, Mono<T> question) {
    return questions(changesOf(() -> keys)).concatMap(tick -> question, 0).next();
  }

  /** How many different answers are being watched. */
  public int topics() {
    return watched.size();
  }

  private Flux<Object> every(Duration recheck) {
    return Flux.interval(recheck, recheck, scheduler).onBackpressureLatest().map(tick -> TICK);
  }

  private Flux<Object> changesOf(Supplier<Set<ViewKey>> keys) {
    return pulses
        .asFlux()
        .filter(changed -> !Collections.disjoint(keys.get(), changed))
        .<Object>map(changed -> TICK)
        .onBackpressureLatest();
  }

  private <T> Flux<String> answers(
      Flux<Object> changes, Mono<T> question, Function<T, Object> essence) {
    return questions(changes)
        .concatMap(tick -> question, 0)
        .distinctUntilChanged(essence)
        .map(documents::write);
  }

  /** One tick at once, listening first; ticks that come while a question is out become one. */
  private Flux<Object> questions(Flux<Object> changes) {
    return Flux.merge(changes, Mono.just(TICK)).onBackpressureLatest().publishOn(scheduler, 1);
  }

  private Flux<String> share(String topic, Flux<String> answers) {
    return Flux.defer(() -> watched.computeIfAbsent(topic, absent -> shared(topic, answers)))
        .onBackpressureLatest();
  }

  private Flux<String> shared(String topic, Flux<String> answers) {
    AtomicReference<Flux<String>> self = new AtomicReference<>();
    Flux<String> shared =
        answers.doFinally(signal -> watched.remove(topic, self.get())).replay(1).refCount();
    self.set(shared);
    return shared;
  }
}

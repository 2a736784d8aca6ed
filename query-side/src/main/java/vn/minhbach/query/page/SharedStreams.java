package vn.minhbach.query.page;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/**
 * Hot streams that run once for all who follow the same topic, and only while somebody does. A new
 * follower gets the latest at once; who is too slow skips to the latest.
 */
public final class SharedStreams<T> {
  private final ConcurrentMap<String, Flux<T>> running = new ConcurrentHashMap<>();

  /**
   * The stream of a topic.
   *
   * @param topic the same text for the same stream
   * @param source asked only if nobody follows the topic yet
   */
  public Flux<T> follow(String topic, Supplier<Flux<T>> source) {
    return Flux.defer(() -> running.computeIfAbsent(topic, absent -> shared(topic, source.get())))
        .onBackpressureLatest();
  }

  /** How many topics are being followed. */
  public int topics() {
    return running.size();
  }

  private Flux<T> shared(String topic, Flux<T> source) {
    AtomicReference<Flux<T>> self = new AtomicReference<>();
    Flux<T> shared =
        source.doFinally(signal -> running.remove(topic, self.get())).replay(1).refCount();
    self.set(shared);
    return shared;
  }
}

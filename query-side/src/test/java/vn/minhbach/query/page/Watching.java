package vn.minhbach.query.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Somebody watches live pages while time is passed by hand. */
public final class Watching implements AutoCloseable {
  private final List<ServerSentEvent<String>> seen = new CopyOnWriteArrayList<>();
  private final List<Disposable> watchers = new ArrayList<>();
  private final VirtualTimeScheduler time;

  /** Time passes by this. */
  public Watching(VirtualTimeScheduler time) {
    this.time = time;
  }

  /** One more watches this. */
  public void watch(Flux<ServerSentEvent<String>> events) {
    watchers.add(events.subscribe(seen::add));
  }

  /** Lets time pass. */
  public void pass(Duration duration) {
    time.advanceTimeBy(duration);
  }

  /** What stands in that place now; empty if nothing was sent for it. */
  public String latest(String event) {
    return seen.reversed().stream()
        .filter(sent -> event.equals(sent.event()))
        .map(sent -> Objects.requireNonNull(sent.data()))
        .findFirst()
        .orElse("");
  }

  /** How often something was sent for that place, to all together. */
  public long count(String event) {
    return seen.stream().filter(sent -> event.equals(sent.event())).count();
  }

  /** Everything that was sent. */
  public List<ServerSentEvent<String>> seen() {
    return List.copyOf(seen);
  }

  @Override
  public void close() {
    watchers.forEach(Disposable::dispose);
  }
}

package vn.minhbach.query.projection;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.InvalidValue;

/** All projections of this process: started and stopped with it, each on a thread of its own. */
public final class Projections implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

  private final List<Projector<?, ?>> projectors;
  private volatile boolean running;

  /**
   * Prepares a runner for each projection.
   *
   * @param source all events, from the first on
   * @param listener told of each committed batch
   * @throws IllegalArgumentException if two of them write the same view: one would stand by for
   *     ever behind the other
   */
  public Projections(
      List<? extends Fold<?, ?>> projections,
      ViewStore store,
      Documents documents,
      StreamableMessageSource<TrackedEventMessage<?>> source,
      ViewListener listener,
      InstantSource clock) {
    List<String> names = projections.stream().<String>map(Fold::view).toList();
    if (Set.copyOf(names).size() != names.size()) {
      throw new IllegalArgumentException("each view once, but got " + names);
    }
    this.projectors =
        projections.stream()
            .<Projector<?, ?>>map(
                projection ->
                    new Projector<>(projection, store, documents, source, listener, clock))
            .toList();
  }

  @Override
  public void start() {
    projectors.forEach(Projector::start);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    projectors.stream().map(Projector::stop).toList().forEach(CompletableFuture::join);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** The names of the views, in the order in which they were given. */
  public List<String> views() {
    return projectors.stream().map(Projector::view).toList();
  }

  /** How far each view has come. Asks the event store for its last event. */
  public List<Progress> progress() {
    return projectors.stream().map(Projector::progress).toList();
  }

  /**
   * How far one view has come.
   *
   * @throws InvalidValue if there is no such view
   */
  public Progress progress(String view) {
    return projector(view).progress();
  }

  /**
   * Drops a view and folds it again from the first event; it is incomplete meanwhile. Waits for the
   * runner to stop: not for an event loop's thread.
   *
   * @throws InvalidValue if there is no such view
   */
  public void rebuild(String view) {
    Projector<?, ?> rebuilt = projector(view);
    LOG.info("view={} rebuilding=true", view);
    rebuilt.rebuild();
  }

  private Projector<?, ?> projector(String view) {
    return projectors.stream()
        .filter(projector -> projector.view().equals(view))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("view", view, "one of " + views()));
  }
}

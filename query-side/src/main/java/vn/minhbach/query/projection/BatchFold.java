package vn.minhbach.query.projection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.StoredView;
import vn.minhbach.query.store.ViewStore;

/**
 * Makes one batch of documents out of one batch of events: reads the documents touched in one go,
 * folds in memory in the order of the events, and writes each once.
 *
 * @param <E> the facts
 * @param <D> the document
 */
final class BatchFold<E, D> {
  private final Fold<E, D> projection;
  private final ViewStore store;
  private final Documents documents;

  BatchFold(Fold<E, D> projection, ViewStore store, Documents documents) {
    this.projection = projection;
    this.store = store;
    this.documents = documents;
  }

  /** The batch to commit, and the documents that it changes. */
  record Folded(Batch batch, Set<String> keys) {}

  /** Fails with {@link FoldFault} at the first event that cannot be folded. */
  Folded fold(List<EventMessage<?>> messages, long number, String token) {
    List<Step<E>> steps = messages.stream().map(this::step).toList();
    Map<String, D> folded = read(steps);
    Set<String> touched = new LinkedHashSet<>();
    for (Step<E> step : steps) {
      for (String key : step.keys()) {
        touched.add(key);
        fold(step, key, folded);
      }
    }
    List<Change> changes = new ArrayList<>(touched.size());
    touched.forEach(key -> changes.add(change(key, folded.get(key))));
    return new Folded(
        new Batch(projection.view(), number, token, changes), Collections.unmodifiableSet(touched));
  }

  private Step<E> step(EventMessage<?> message) {
    try {
      E event = projection.eventType().cast(message.getPayload());
      long sequence = ((DomainEventMessage<?>) message).getSequenceNumber();
      return new Step<>(
          message.getIdentifier(),
          event,
          new Stamp(sequence, message.getTimestamp()),
          projection.keysOf(event));
    } catch (RuntimeException e) {
      throw new FoldFault(projection.view(), message.getIdentifier(), e);
    }
  }

  private Map<String, D> read(List<Step<E>> steps) {
    Set<String> keys = new LinkedHashSet<>();
    steps.forEach(step -> keys.addAll(step.keys()));
    Map<String, D> read = new HashMap<>();
    if (!keys.isEmpty()) {
      Map<String, StoredView> stored =
          requireNonNull(store.getAll(projection.view(), keys).block());
      stored.forEach(
          (key, found) -> read.put(key, documents.read(found.json(), projection.documentType())));
    }
    return read;
  }

  private void fold(Step<E> step, String key, Map<String, D> folded) {
    try {
      @Nullable D next = projection.fold(folded.get(key), key, step.event(), step.stamp());
      if (next == null) {
        folded.remove(key);
      } else {
        folded.put(key, next);
      }
    } catch (RuntimeException e) {
      throw new FoldFault(projection.view(), step.id(), e);
    }
  }

  private Change change(String key, @Nullable D document) {
    return document == null
        ? new Change.Remove(key)
        : new Change.Put(key, documents.write(document));
  }

  private record Step<E>(String id, E event, Stamp stamp, Set<String> keys) {}
}

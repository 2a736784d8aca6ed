package vn.minhbach.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;

/** An event store in memory that dossiers' facts are published to. */
final class Events implements AutoCloseable {
  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final Map<DossierId, Long> sequences = new HashMap<>();

  EmbeddedEventStore store() {
    return store;
  }

  void publish(List<DossierEvent> events) {
    events.forEach(this::publish);
  }

  void publish(DossierEvent event) {
    long sequence = sequences.merge(event.dossier(), 1L, Long::sum) - 1;
    store.publish(
        new GenericDomainEventMessage<>("Dossier", event.dossier().value(), sequence, event));
  }

  /** Something that is no fact of a dossier. */
  void publishForeign(String payload) {
    store.publish(GenericEventMessage.asEventMessage(payload));
  }

  @Override
  public void close() {
    store.shutDown();
  }
}

package vn.minhbach.command.dossier;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.dossier.StaleVersion.Change;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;

/**
 * Says to whoever was overtaken what they have not seen. Only a conflict reads it: a command that
 * goes well costs nothing here.
 */
final class Meanwhile {
  private static final long MOST = 20;

  private final EventStore facts;
  private final Scheduler blocking;

  Meanwhile(EventStore facts, Scheduler blocking) {
    this.facts = facts;
    this.blocking = blocking;
  }

  /** The same refusal with what was recorded after the version that was expected. */
  Mono<StaleVersion> explain(DossierId dossier, StaleVersion stale) {
    return Mono.fromCallable(() -> read(dossier, stale)).subscribeOn(blocking);
  }

  private StaleVersion read(DossierId dossier, StaleVersion stale) {
    long seen = Math.max(stale.expected(), stale.actual() - MOST);
    if (seen >= stale.actual()) {
      return stale; // A version was expected that never was.
    }
    return stale.by(
        facts
            .readEvents(dossier.value(), seen)
            .asStream()
            .limit(stale.actual() - seen)
            .map(Message::getPayload)
            .map(DossierEvent.class::cast)
            .map(Change::of)
            .toList());
  }
}

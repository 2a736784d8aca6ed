package vn.minhbach.command.dossier;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.Circumstances.People;
import vn.minhbach.command.dossier.DossierCommand.RecountDueDate;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.time.DueDate;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingTime;

/**
 * The dossiers, for those who change what dates are counted by: what a change would do, told by the
 * rule itself from the stored facts, and the change in earnest. Reading waits for the database.
 */
public final class StoredDossiers {
  private final EventStore events;
  private final Procedures procedures;
  private final DossierDesk desk;
  private final Cache cache;
  private final InstantSource clock;

  StoredDossiers(
      EventStore events,
      Procedures procedures,
      DossierDesk desk,
      Cache cache,
      InstantSource clock) {
    this.events = events;
    this.procedures = procedures;
    this.desk = desk;
    this.cache = cache;
    this.clock = clock;
  }

  /** Where a dossier stands whose clock has started and not ended; empty for any other. */
  public Optional<Standing> open(DossierId id) {
    return told(id).map(Dossier::standing).filter(Standing::isOpen);
  }

  /** What a calendar would make of its date; empty if it is not open or has no date. */
  public Optional<DateByCalendar> byCalendar(DossierId id, WorkingTime workingTime) {
    return told(id)
        .filter(dossier -> dossier.standing().isOpen())
        .flatMap(dossier -> recounted(dossier, given(dossier, workingTime)));
  }

  /**
   * Counts its date again by the calendar that holds, as the platform, from what is stored: another
   * node may have acted since this one looked. Once that is done, doing it again moves nothing.
   *
   * @param legalBasis of the calendar
   * @return the acknowledgement; or a refusal, an {@link vn.minhbach.shared.InvalidValue} or a
   *     fault of the store as error, and then nothing happened
   */
  public Mono<Acknowledgement> recount(DossierId id, String legalBasis) {
    RecountDueDate recount = new RecountDueDate(id, Actor.SYSTEM, legalBasis);
    return Mono.defer(
        () -> {
          cache.remove(id.value());
          return desk.send(new CommandEnvelope(null, "", null, List.of(), recount));
        });
  }

  /** The rule's own answer, with what it was made of. */
  static Optional<DateByCalendar> recounted(Dossier dossier, Circumstances given) {
    Standing standing = dossier.standing();
    @Nullable Promise promised = standing.promise();
    if (promised == null) {
      return Optional.empty();
    }
    RecountDueDate recount = new RecountDueDate(dossier.id(), Actor.SYSTEM, "");
    @Nullable Promise next =
        DossierDecider.decide(dossier, recount, given).stream()
            .filter(DueDateRecounted.class::isInstance)
            .map(fact -> fact.after().promise())
            .findFirst()
            .orElse(null);
    @Nullable Count count = dossier.count();
    return Optional.of(
        new DateByCalendar(
            dossier.id(),
            standing.code(),
            standing.agency(),
            standing.unit(),
            promised,
            next,
            count == null ? null : count.dueBy(given.schedule()).map(DueDate::at).orElse(null)));
  }

  private Circumstances given(Dossier dossier, WorkingTime workingTime) {
    Standing standing = dossier.standing();
    @Nullable ProcedureRef procedure = standing.procedure();
    return new Circumstances(
        VietnamTime.at(clock.instant()),
        procedure == null ? null : procedures.version(procedure.code(), procedure.version()),
        workingTime.scheduleOf(standing.unit()),
        null,
        People.UNNAMED,
        null,
        Map.of());
  }

  private Optional<Dossier> told(DossierId id) {
    @Nullable Dossier dossier = null;
    for (DossierEvent fact : facts(id)) {
      dossier = Dossier.evolve(dossier, fact);
    }
    return Optional.ofNullable(dossier);
  }

  private List<DossierEvent> facts(DossierId id) {
    return events
        .readEvents(id.value())
        .asStream()
        .<Object>map(Message::getPayload)
        .map(DossierEvent.class::cast)
        .toList();
  }
}

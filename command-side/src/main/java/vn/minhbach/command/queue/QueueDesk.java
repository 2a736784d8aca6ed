package vn.minhbach.command.queue;

import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.once.Fingerprint;
import vn.minhbach.command.once.OnceOnly;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Unit;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.time.VietnamTime;

/** Where wishes about the queue of today are handed in. */
final class QueueDesk {
  private final Commands commands;
  private final Actors actors;
  private final Organisation organisation;
  private final InstantSource clock;

  QueueDesk(Commands commands, Actors actors, Organisation organisation, InstantSource clock) {
    this.commands = commands;
    this.actors = actors;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Who asks for what, as the request says. */
  record Asked(Principal account, @Nullable UUID commandId, String agency, String unit) {}

  /** Today's queue of the unit, and who asks. */
  record Place(Unit unit, QueueId queue, Actor by) {}

  /**
   * Has a command carried out, once however often it is sent.
   *
   * @return the last fact; or {@link QueueRefused}, {@link vn.minhbach.shared.InvalidValue} or
   *     {@link vn.minhbach.command.once.CommandIdReused} as error, and then nothing happened
   */
  <F extends QueueEvent> Mono<F> send(
      Asked asked, Function<Place, QueueCommand> wish, Class<F> lastFact) {
    return Mono.fromSupplier(() -> wish.apply(place(asked)))
        .flatMap(command -> commands.<List<QueueEvent>>send(command, metadata(asked, command)))
        .map(facts -> lastFact.cast(facts.getLast()));
  }

  private Place place(Asked asked) {
    AgencyCode agency = new AgencyCode(asked.agency());
    UnitCode code = new UnitCode(asked.unit());
    Unit unit = organisation.agency(agency).unit(code);
    QueueId queue = new QueueId(agency, code, VietnamTime.dateOf(clock.instant()));
    return new Place(unit, queue, actor(asked.account(), agency));
  }

  private Actor actor(Principal account, AgencyCode agency) {
    Actor actor = actors.of(account.getName());
    @Nullable OfficerId officer = actor.officer();
    if (officer != null && !organisation.employer(officer).orElseThrow().equals(agency)) {
      throw new QueueRefused(QueueRefusal.NOT_ENTITLED);
    }
    return actor;
  }

  private static Map<String, String> metadata(Asked asked, QueueCommand command) {
    UUID id = Objects.requireNonNullElseGet(asked.commandId(), UUID::randomUUID);
    return Map.of(
        OnceOnly.COMMAND_ID, id.toString(), OnceOnly.FINGERPRINT, Fingerprint.of(command));
  }
}

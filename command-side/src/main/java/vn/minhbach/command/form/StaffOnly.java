package vn.minhbach.command.form;

import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Role;

/** Lets staff read what names people. */
final class StaffOnly {
  private static final Set<Role> STAFF =
      Set.copyOf(EnumSet.of(Role.CLERK, Role.SPECIALIST, Role.LEADER, Role.ADMINISTRATOR));

  private final Actors actors;
  private final Scheduler blocking;

  StaffOnly(Actors actors, Scheduler blocking) {
    this.actors = actors;
    this.blocking = blocking;
  }

  /**
   * What the reading finds; 401 or 403 as error for whoever is no staff, 404 if it finds nothing.
   * All of it off the event loop, refusals too: a queued request that is answered on the loop at
   * once can leave its connection unread for ever (reactor-netty issue 4361, seen with 1.3.7).
   */
  <T> Mono<T> read(ServerWebExchange exchange, Function<OfficerId, Optional<T>> reading) {
    return exchange
        .getPrincipal()
        .switchIfEmpty(Mono.error(() -> no(HttpStatus.UNAUTHORIZED, "log in first")))
        .map(Principal::getName)
        .map(actors::of)
        .filter(actor -> STAFF.contains(actor.role()))
        .switchIfEmpty(Mono.error(() -> no(HttpStatus.FORBIDDEN, "forms are shown to staff only")))
        .mapNotNull(Actor::officer)
        .flatMap(staff -> Mono.fromCallable(() -> reading.apply(staff)))
        .flatMap(Mono::justOrEmpty)
        .switchIfEmpty(
            Mono.error(() -> no(HttpStatus.NOT_FOUND, "the dossier has no form of that number")))
        .subscribeOn(blocking);
  }

  private static ResponseStatusException no(HttpStatus status, String why) {
    return new ResponseStatusException(status, why);
  }
}

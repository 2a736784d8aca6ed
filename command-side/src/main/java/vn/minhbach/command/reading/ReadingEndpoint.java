package vn.minhbach.command.reading;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.command.vault.VaultReading;
import vn.minhbach.command.vault.VaultReadings;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Role;

/** Who opened what the vault holds of a dossier's people. */
@RestController
@RequestMapping("/api/dossiers/{dossier}/readings")
final class ReadingEndpoint {
  /** Whoever reads for a living does not watch the readers. */
  private static final Set<Role> MAY_SEE =
      Set.copyOf(EnumSet.of(Role.CITIZEN, Role.LEADER, Role.ADMINISTRATOR));

  private static final int MOST = 200;

  private final VaultReadings readings;
  private final DossierCodes codes;
  private final Actors actors;
  private final Scheduler blocking;

  ReadingEndpoint(VaultReadings readings, DossierCodes codes, Actors actors, Scheduler blocking) {
    this.readings = readings;
    this.codes = codes;
    this.actors = actors;
    this.blocking = blocking;
  }

  /**
   * The readings of a dossier's people, the latest first.
   *
   * @param before only readings with a smaller position
   */
  @GetMapping
  Mono<ResponseEntity<ReadingsPage>> readings(
      ServerWebExchange exchange,
      @PathVariable String dossier,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(defaultValue = "50") int count) {
    return exchange
        .getPrincipal()
        .switchIfEmpty(Mono.error(() -> no(HttpStatus.UNAUTHORIZED, "log in first")))
        .map(Principal::getName)
        .map(actors::of)
        .filter(actor -> MAY_SEE.contains(actor.role()))
        .switchIfEmpty(
            Mono.error(
                () ->
                    no(
                        HttpStatus.FORBIDDEN,
                        "shown to the citizen concerned, leaders and administrators")))
        .flatMap(
            actor -> Mono.fromCallable(() -> page(dossier, before, count)).subscribeOn(blocking))
        .map(page -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page));
  }

  private ReadingsPage page(String dossier, long before, int count) {
    if (count < 1 || count > MOST) {
      throw new InvalidValue("count", Integer.toString(count), "1 to " + MOST);
    }
    DossierId id =
        codes.identify(dossier).orElseThrow(() -> new DossierRefused(Refusal.NO_SUCH_DOSSIER));
    List<VaultReading> found = readings.of(id, before, count + 1);
    if (found.size() <= count) {
      return new ReadingsPage(found, null);
    }
    List<VaultReading> shown = found.subList(0, count);
    return new ReadingsPage(
        shown,
        "/api/dossiers/%s/readings?before=%d&count=%d"
            .formatted(id, shown.getLast().position(), count));
  }

  private static ResponseStatusException no(HttpStatus status, String why) {
    return new ResponseStatusException(status, why);
  }
}

package vn.minhbach.command.disclosure;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import vn.minhbach.command.disclosure.Disclosures.DossierPeople;
import vn.minhbach.command.disclosure.Disclosures.WrittenNote;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Role;

/** People and words of a dossier in clear: for staff who work on it, and never kept on the way. */
@RestController
@RequestMapping("/api/dossiers/{dossier}")
final class DisclosureEndpoint {
  private static final Set<Role> STAFF =
      Set.copyOf(EnumSet.of(Role.CLERK, Role.SPECIALIST, Role.LEADER));

  private final Disclosures disclosures;
  private final DossierCodes codes;
  private final Actors actors;
  private final Scheduler blocking;

  DisclosureEndpoint(
      Disclosures disclosures, DossierCodes codes, Actors actors, Scheduler blocking) {
    this.disclosures = disclosures;
    this.codes = codes;
    this.actors = actors;
    this.blocking = blocking;
  }

  /** What was written in a dossier, in order. */
  record DossierNotes(List<WrittenNote> notes) {}

  /**
   * Who a dossier is about.
   *
   * @param purpose one of the words of {@link Purpose}
   */
  @GetMapping("/people")
  Mono<ResponseEntity<DossierPeople>> people(
      ServerWebExchange exchange,
      @PathVariable String dossier,
      @RequestParam(name = "for", required = false) @Nullable String purpose) {
    return staffOnly(
        exchange,
        staff -> {
          Purpose stated = Purpose.of(purpose);
          return disclosures.people(staff, identify(dossier), stated);
        });
  }

  /**
   * What was written in it.
   *
   * @param purpose one of the words of {@link Purpose}
   */
  @GetMapping("/notes")
  Mono<ResponseEntity<DossierNotes>> notes(
      ServerWebExchange exchange,
      @PathVariable String dossier,
      @RequestParam(name = "for", required = false) @Nullable String purpose) {
    return staffOnly(
        exchange,
        staff -> {
          Purpose stated = Purpose.of(purpose);
          return new DossierNotes(disclosures.notes(staff, identify(dossier), stated));
        });
  }

  /** All of it off the event loop, refusals too. */
  private <T> Mono<ResponseEntity<T>> staffOnly(
      ServerWebExchange exchange, Function<OfficerId, T> reading) {
    return exchange
        .getPrincipal()
        .switchIfEmpty(Mono.error(() -> no(HttpStatus.UNAUTHORIZED, "log in first")))
        .map(Principal::getName)
        .map(actors::of)
        .filter(actor -> STAFF.contains(actor.role()))
        .switchIfEmpty(Mono.error(() -> no(HttpStatus.FORBIDDEN, "for staff at work on it only")))
        .mapNotNull(Actor::officer)
        .flatMap(staff -> Mono.fromCallable(() -> reading.apply(staff)))
        .map(found -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found))
        .subscribeOn(blocking);
  }

  private DossierId identify(String dossier) {
    return codes.identify(dossier).orElseThrow(() -> new DossierRefused(Refusal.NO_SUCH_DOSSIER));
  }

  private static ResponseStatusException no(HttpStatus status, String why) {
    return new ResponseStatusException(status, why);
  }
}

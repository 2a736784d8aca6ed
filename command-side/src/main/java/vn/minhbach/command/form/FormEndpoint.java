package vn.minhbach.command.form;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Issue;
import vn.minhbach.shared.dossier.Role;

/**
 * Issued forms and the register, with the names of people: for staff only, and never kept on the
 * way.
 */
@RestController
@RequestMapping("/api")
final class FormEndpoint {
  private static final Set<Role> STAFF =
      Set.copyOf(EnumSet.of(Role.CLERK, Role.SPECIALIST, Role.LEADER, Role.ADMINISTRATOR));
  private static final int MOST_LINES = 200;

  private final FormReading forms;
  private final DossierCodes codes;
  private final Actors actors;
  private final Scheduler blocking;

  FormEndpoint(FormReading forms, DossierCodes codes, Actors actors, Scheduler blocking) {
    this.forms = forms;
    this.codes = codes;
    this.actors = actors;
    this.blocking = blocking;
  }

  /** What was issued to a dossier. */
  @GetMapping("/dossiers/{dossier}/forms")
  Mono<ResponseEntity<List<IssuedForm>>> issued(
      ServerWebExchange exchange, @PathVariable String dossier) {
    return staffOnly(exchange, staff -> Optional.of(forms.issued(identify(dossier))));
  }

  /**
   * All the data of one form.
   *
   * @param agency whose form; only needed where two agencies gave the dossier the same number
   */
  @GetMapping("/dossiers/{dossier}/forms/{form}/{year}/{serial}")
  Mono<ResponseEntity<FilledForm>> filled(
      ServerWebExchange exchange,
      @PathVariable String dossier,
      @PathVariable String form,
      @PathVariable int year,
      @PathVariable int serial,
      @RequestParam(required = false) @Nullable String agency) {
    return staffOnly(
        exchange,
        staff -> {
          Issue issue = new Issue(year, serial);
          @Nullable AgencyCode of = agency == null ? null : new AgencyCode(agency);
          return forms.filled(staff, identify(dossier), form, issue, of);
        });
  }

  /** Lines of the register of a year, from a number on. */
  @GetMapping("/agencies/{agency}/register/{year}")
  Mono<ResponseEntity<RegisterPage>> register(
      ServerWebExchange exchange,
      @PathVariable String agency,
      @PathVariable int year,
      @RequestParam(defaultValue = "1") int from,
      @RequestParam(defaultValue = "50") int count) {
    return staffOnly(
        exchange,
        staff -> {
          require("from", from, from >= 1, "1 or more");
          require("count", count, count >= 1 && count <= MOST_LINES, "1 to " + MOST_LINES);
          return Optional.of(forms.register(staff, new AgencyCode(agency), year, from, count));
        });
  }

  /**
   * All of it off the event loop, refusals too: a queued request that is answered on the loop at
   * once can leave its connection unread for ever (reactor-netty issue 4361, seen with 1.3.7).
   */
  private <T> Mono<ResponseEntity<T>> staffOnly(
      ServerWebExchange exchange, Function<OfficerId, Optional<T>> reading) {
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
        .map(found -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found))
        .subscribeOn(blocking);
  }

  private DossierId identify(String dossier) {
    return codes.identify(dossier).orElseThrow(() -> new DossierRefused(Refusal.NO_SUCH_DOSSIER));
  }

  private static void require(String field, int value, boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValue(field, Integer.toString(value), rule);
    }
  }

  private static ResponseStatusException no(HttpStatus status, String why) {
    return new ResponseStatusException(status, why);
  }
}

package vn.minhbach.command.people;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.people.KnownPeople.Seen;
import vn.minhbach.command.vault.Person;
import vn.minhbach.command.vault.Reader;
import vn.minhbach.command.vault.Vault;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Role;

/**
 * A person who came before, found by a number that they say at the counter. The question is a body
 * and not an address, so that the number stands in no log; whoever is found can see who looked.
 */
@RestController
@RequestMapping("/api/people/search")
final class PeopleEndpoint {
  private static final Set<Role> STAFF =
      Set.copyOf(EnumSet.of(Role.CLERK, Role.SPECIALIST, Role.LEADER));

  /** A family may share a telephone; more than that is no help at a counter. */
  private static final int MOST = 5;

  private final KnownPeople people;
  private final Vault vault;
  private final Actors actors;
  private final Organisation organisation;
  private final Scheduler blocking;

  PeopleEndpoint(
      KnownPeople people,
      Vault vault,
      Actors actors,
      Organisation organisation,
      Scheduler blocking) {
    this.people = people;
    this.vault = vault;
    this.actors = actors;
    this.organisation = organisation;
    this.blocking = blocking;
  }

  /** Exactly one of the numbers. */
  record PersonSearch(@Nullable String identityNumber, @Nullable String phone) {
    @Override
    public String toString() {
      return "PersonSearch[hidden]";
    }
  }

  /** People of that number, whoever was here last first; none if nobody is known by it. */
  record FoundPeople(List<FoundPerson> people) {}

  /**
   * Somebody, as they last said who they are.
   *
   * @param lastSeen when that was
   */
  record FoundPerson(
      String name,
      @Nullable String identityNumber,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String address,
      OffsetDateTime lastSeen) {
    static FoundPerson of(Person person, OffsetDateTime lastSeen) {
      return new FoundPerson(
          person.name(),
          person.identityNumber(),
          person.phone(),
          person.email(),
          person.address(),
          lastSeen);
    }

    @Override
    public String toString() {
      return "FoundPerson[hidden]";
    }
  }

  /** All of it off the event loop, refusals too. */
  @PostMapping
  Mono<ResponseEntity<FoundPeople>> search(
      ServerWebExchange exchange, @RequestBody PersonSearch wanted) {
    return exchange
        .getPrincipal()
        .switchIfEmpty(Mono.error(() -> no(HttpStatus.UNAUTHORIZED, "log in first")))
        .map(Principal::getName)
        .map(actors::of)
        .filter(actor -> STAFF.contains(actor.role()))
        .switchIfEmpty(Mono.error(() -> no(HttpStatus.FORBIDDEN, "for staff at a counter only")))
        .mapNotNull(Actor::officer)
        .flatMap(staff -> Mono.fromCallable(() -> find(staff, wanted)))
        .map(found -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found))
        .subscribeOn(blocking);
  }

  private FoundPeople find(OfficerId staff, PersonSearch wanted) {
    AgencyCode agency = organisation.employer(staff).orElseThrow();
    return new FoundPeople(
        seen(agency, wanted).stream().flatMap(seen -> shown(staff, seen).stream()).toList());
  }

  private List<Seen> seen(AgencyCode agency, PersonSearch wanted) {
    @Nullable String number = wanted.identityNumber();
    @Nullable String phone = wanted.phone();
    if (number != null && phone == null) {
      return people.byIdentityNumber(agency, number, MOST);
    }
    if (phone != null && number == null) {
      return people.byPhone(agency, phone, MOST);
    }
    throw new InvalidValue("body", "", "exactly one of identityNumber and phone");
  }

  private Optional<FoundPerson> shown(OfficerId staff, Seen seen) {
    Reader reader = new Reader(staff, seen.dossier(), "found again");
    return vault
        .openFor(reader, seen.reference().value(), Person.class)
        .map(person -> FoundPerson.of(person, seen.seenAt()));
  }

  private static ResponseStatusException no(HttpStatus status, String why) {
    return new ResponseStatusException(status, why);
  }
}

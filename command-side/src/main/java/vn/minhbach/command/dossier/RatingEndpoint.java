package vn.minhbach.command.dossier;

import java.net.URI;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.DossierEvent.Satisfaction;
import vn.minhbach.shared.dossier.ReceiptLink;
import vn.minhbach.shared.dossier.ReceiptLinks;

/**
 * Rating by whoever holds the receipt, at home, without an account. A login that comes along counts
 * all the same: an official who scans the slip that they printed is refused.
 */
@RestController
@RequestMapping("/api/ratings")
final class RatingEndpoint {
  /** One and the same answer for a token that never was, is broken, or was replaced. */
  private static final String NO_SUCH_RECEIPT = "no receipt that counts has this token";

  private static final Set<Refusal> DEAD =
      Set.copyOf(EnumSet.of(Refusal.NO_SUCH_DOSSIER, Refusal.RECEIPT_REPLACED));
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final DossierDesk desk;
  private final ReceiptLinks links;
  private final Actors actors;
  private final Scheduler blocking;

  RatingEndpoint(DossierDesk desk, ReceiptLinks links, Actors actors, Scheduler blocking) {
    this.desk = desk;
    this.links = links;
    this.actors = actors;
    this.blocking = blocking;
  }

  /**
   * Rates the dossier of a receipt, once, after its end.
   *
   * @param token what the receipt's QR code leads to, behind {@code /t/}
   */
  record ReceiptRating(String token, Satisfaction satisfaction) {
    /** The token is a key to the dossier, and stays out of logs. */
    @Override
    public String toString() {
      return "ReceiptRating[" + satisfaction + "]";
    }
  }

  /** Answers as every act does; 404 for a token of no receipt that counts. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<Acknowledgement>> rate(
      ServerWebExchange exchange, @RequestBody ReceiptRating rating) {
    return carryOut(exchange, rating)
        .map(answer -> ResponseEntity.ok().eTag(Long.toString(answer.version())).body(answer));
  }

  /**
   * A page's form without JavaScript: 303 to the page of the receipt, which says what holds, and
   * waits for what has just been said.
   */
  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Mono<ResponseEntity<Void>> rate(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(RatingEndpoint::read)
        .flatMap(
            rating ->
                carryOut(exchange, rating)
                    .map(answer -> page(rating) + "?version=" + answer.version() + "#rating")
                    .onErrorReturn(RatingEndpoint::isSaidByThePage, page(rating)))
        .map(
            page -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build());
  }

  private Mono<Acknowledgement> carryOut(ServerWebExchange exchange, ReceiptRating rating) {
    return exchange
        .getPrincipal()
        .map(Principal::getName)
        .map(actors::of)
        .defaultIfEmpty(Actor.CITIZEN)
        .map(by -> envelope(AskedResolver.read(exchange.getRequest(), by), rating))
        .flatMap(desk::send)
        .onErrorMap(RatingEndpoint::isDead, dead -> noSuchReceipt())
        .subscribeOn(blocking);
  }

  private CommandEnvelope envelope(Asked asked, ReceiptRating rating) {
    ReceiptLink receipt = links.read(rating.token()).orElseThrow(RatingEndpoint::noSuchReceipt);
    return new Submission(asked)
        .envelope(
            new RateDossier(
                receipt.dossier(), asked.by(), rating.satisfaction(), receipt.generation()));
  }

  private static ReceiptRating read(MultiValueMap<String, String> form) {
    return new ReceiptRating(one(form, "token"), satisfaction(one(form, "satisfaction")));
  }

  private static String one(MultiValueMap<String, String> form, String field) {
    List<String> values = form.getOrDefault(field, List.of());
    if (values.size() != 1) {
      throw new InvalidValue(field, "", "given once, is given " + values.size() + " times");
    }
    return values.getFirst();
  }

  private static Satisfaction satisfaction(String name) {
    return Arrays.stream(Satisfaction.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "satisfaction", name, "one of " + Arrays.toString(Satisfaction.values())));
  }

  /** Only a path of ours, whatever the token is. */
  private static String page(ReceiptRating rating) {
    return TOKEN.matcher(rating.token()).matches() ? "/t/" + rating.token() : "/t/-";
  }

  private static boolean isDead(Throwable fault) {
    return fault instanceof DossierRefused refused && DEAD.contains(refused.refusal());
  }

  private static boolean isSaidByThePage(Throwable fault) {
    return fault instanceof DossierRefused
        || (fault instanceof ResponseStatusException no
            && no.getStatusCode() == HttpStatus.NOT_FOUND);
  }

  private static ResponseStatusException noSuchReceipt() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, NO_SUCH_RECEIPT);
  }
}

package vn.minhbach.command.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.DossierRefused;
import vn.minhbach.command.dossier.Refusal;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Issue;

/**
 * Issued forms and the register, with the names of people: for staff only, and never kept on the
 * way.
 */
@RestController
@RequestMapping("/api")
final class FormEndpoint {
  private final FormReading forms;
  private final DossierCodes codes;
  private final StaffOnly staff;

  FormEndpoint(FormReading forms, DossierCodes codes, StaffOnly staff) {
    this.forms = forms;
    this.codes = codes;
    this.staff = staff;
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
  @GetMapping("/dossiers/{dossier}/forms/{form}/{year}/{serial:[^.]+}")
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
  @GetMapping("/agencies/{agency}/register/{year:[^.]+}")
  Mono<ResponseEntity<RegisterPage>> register(
      ServerWebExchange exchange,
      @PathVariable String agency,
      @PathVariable int year,
      @RequestParam(defaultValue = "1") int from,
      @RequestParam(defaultValue = "50") int count) {
    return staffOnly(
        exchange,
        staff -> {
          return Optional.of(forms.register(staff, new AgencyCode(agency), year, from, count));
        });
  }

  private <T> Mono<ResponseEntity<T>> staffOnly(
      ServerWebExchange exchange, Function<OfficerId, Optional<T>> reading) {
    return staff
        .read(exchange, reading)
        .map(found -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found));
  }

  private DossierId identify(String dossier) {
    return codes.identify(dossier).orElseThrow(() -> new DossierRefused(Refusal.NO_SUCH_DOSSIER));
  }
}

package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** What a receipt would promise: shown to the clerk before anybody presses receive. */
@RestController
@RequestMapping("/api/receipts/preview")
final class ReceiptPreviewEndpoint {
  /** Stands for whoever comes, and for the dossier that is not opened. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Reception reception;
  private final Scheduler blocking;

  ReceiptPreviewEndpoint(Reception reception, Scheduler blocking) {
    this.reception = reception;
    this.blocking = blocking;
  }

  /**
   * A receipt that nobody writes.
   *
   * @param procedureCase absent for the default case, or where it has yet to be chosen
   */
  record ImaginedReceipt(
      AgencyCode agency, UnitCode unit, ProcedureCode procedure, @Nullable String procedureCase) {}

  @PostMapping
  Mono<ReceiptPreview> preview(Asked asked, @RequestBody ImaginedReceipt body) {
    return Mono.fromCallable(() -> imagine(asked.by(), body)).subscribeOn(blocking);
  }

  private ReceiptPreview imagine(Actor by, ImaginedReceipt body) {
    @Nullable String named = body.procedureCase();
    ReceiveDossier wish = wish(by, body, named == null ? CaseKey.DEFAULT.value() : named);
    Circumstances given;
    try {
      given = reception.imagine(null, wish);
    } catch (DossierRefused no) {
      return ReceiptPreview.refused(body.procedure(), no.refusal());
    }
    ProcedureVersion version = requireNonNull(given.procedure(), "a receipt is for a procedure");
    return named == null && version.terms().caseOf(CaseKey.DEFAULT).isEmpty()
        ? ReceiptPreview.unchosen(version)
        : ReceiptPreview.of(wish, given);
  }

  private static ReceiveDossier wish(Actor by, ImaginedReceipt body, String procedureCase) {
    return new ReceiveDossier(
        DossierId.of(NOBODY),
        by,
        body.agency(),
        body.unit(),
        body.procedure(),
        procedureCase,
        Channel.COUNTER,
        PersonRef.of(NOBODY),
        PersonRef.of(NOBODY),
        List.of(),
        null,
        null,
        false);
  }
}

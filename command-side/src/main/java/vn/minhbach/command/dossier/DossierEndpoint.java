package vn.minhbach.command.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.DossierCommand.AskOpinion;
import vn.minhbach.command.dossier.DossierCommand.AskWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.AssignDossier;
import vn.minhbach.command.dossier.DossierCommand.BeginStep;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.command.dossier.DossierCommand.CancelDossier;
import vn.minhbach.command.dossier.DossierCommand.CheckDossier;
import vn.minhbach.command.dossier.DossierCommand.CompleteStep;
import vn.minhbach.command.dossier.DossierCommand.ConfirmWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.ContestHandOver;
import vn.minhbach.command.dossier.DossierCommand.CorrectDossier;
import vn.minhbach.command.dossier.DossierCommand.DecideDossier;
import vn.minhbach.command.dossier.DossierCommand.DropWithdrawal;
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.HandOnWork;
import vn.minhbach.command.dossier.DossierCommand.HandOverResult;
import vn.minhbach.command.dossier.DossierCommand.LapseOpinion;
import vn.minhbach.command.dossier.DossierCommand.MeetFinancialDuty;
import vn.minhbach.command.dossier.DossierCommand.PlaceAtCounter;
import vn.minhbach.command.dossier.DossierCommand.RateDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.ReceiveFiledDossier;
import vn.minhbach.command.dossier.DossierCommand.RecordNotCollected;
import vn.minhbach.command.dossier.DossierCommand.RecordOpinion;
import vn.minhbach.command.dossier.DossierCommand.RecordSynchronisation;
import vn.minhbach.command.dossier.DossierCommand.RecordVerification;
import vn.minhbach.command.dossier.DossierCommand.RefuseIntake;
import vn.minhbach.command.dossier.DossierCommand.RelateDossier;
import vn.minhbach.command.dossier.DossierCommand.RenewReceipt;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.DossierCommand.StopDossier;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.command.dossier.DossierRequests.Assignment;
import vn.minhbach.command.dossier.DossierRequests.Cancellation;
import vn.minhbach.command.dossier.DossierRequests.Contestation;
import vn.minhbach.command.dossier.DossierRequests.Correction;
import vn.minhbach.command.dossier.DossierRequests.Decision;
import vn.minhbach.command.dossier.DossierRequests.Extension;
import vn.minhbach.command.dossier.DossierRequests.Filing;
import vn.minhbach.command.dossier.DossierRequests.FinancialDuty;
import vn.minhbach.command.dossier.DossierRequests.HandOn;
import vn.minhbach.command.dossier.DossierRequests.HandOver;
import vn.minhbach.command.dossier.DossierRequests.IntakeRefusal;
import vn.minhbach.command.dossier.DossierRequests.OpinionAnswer;
import vn.minhbach.command.dossier.DossierRequests.OpinionRequest;
import vn.minhbach.command.dossier.DossierRequests.PaperReceipt;
import vn.minhbach.command.dossier.DossierRequests.Rating;
import vn.minhbach.command.dossier.DossierRequests.Receipt;
import vn.minhbach.command.dossier.DossierRequests.RelatedDossier;
import vn.minhbach.command.dossier.DossierRequests.Settlement;
import vn.minhbach.command.dossier.DossierRequests.Step;
import vn.minhbach.command.dossier.DossierRequests.Stop;
import vn.minhbach.command.dossier.DossierRequests.Supplement;
import vn.minhbach.command.dossier.DossierRequests.SupplementRequest;
import vn.minhbach.command.dossier.DossierRequests.Synchronisation;
import vn.minhbach.command.dossier.DossierRequests.TakingIn;
import vn.minhbach.command.dossier.DossierRequests.Transfer;
import vn.minhbach.command.dossier.DossierRequests.Verification;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.procedure.CaseKey;

/**
 * Facts of a dossier, handed in as nouns. A dossier is named by its code or its identifier. Every
 * answer carries the new version as {@code ETag}; {@code If-Match} asks for the version one saw.
 */
@RestController
@RequestMapping("/api")
final class DossierEndpoint {
  private final DossierActs acts;

  DossierEndpoint(DossierActs acts) {
    this.acts = acts;
  }

  @PostMapping("/filings")
  Mono<ResponseEntity<Acknowledgement>> file(Asked asked, @RequestBody Filing body) {
    return acts.open(
        asked,
        submission ->
            new FileDossier(
                submission.newDossier(),
                asked.by(),
                body.agency(),
                body.unit(),
                body.procedure(),
                caseOr(body.procedureCase()),
                body.channel(),
                body.submittedAt(),
                submission.person("submitter", body.submitter()),
                submission.person(
                    "owner", Objects.requireNonNullElse(body.owner(), body.submitter())),
                orNone(body.papers())));
  }

  @PostMapping("/receipts")
  Mono<ResponseEntity<Acknowledgement>> receive(Asked asked, @RequestBody Receipt body) {
    return acts.open(
        asked,
        submission ->
            new ReceiveDossier(
                submission.newDossier(),
                asked.by(),
                body.agency(),
                body.unit(),
                body.procedure(),
                caseOr(body.procedureCase()),
                Objects.requireNonNullElse(body.channel(), Channel.COUNTER),
                submission.person("submitter", body.submitter()),
                submission.person(
                    "owner", Objects.requireNonNullElse(body.owner(), body.submitter())),
                orNone(body.papers()),
                body.ticket(),
                late(body.late(), submission),
                Boolean.TRUE.equals(body.showWhenReady())));
  }

  /** For another agency, at any place (phi địa giới). */
  @PostMapping("/takings-in")
  Mono<ResponseEntity<Acknowledgement>> takeIn(Asked asked, @RequestBody TakingIn body) {
    return acts.open(
        asked,
        submission ->
            new TakeInForOther(
                submission.newDossier(),
                asked.by(),
                body.agency(),
                body.unit(),
                body.procedure(),
                caseOr(body.procedureCase()),
                Objects.requireNonNullElse(body.channel(), Channel.COUNTER),
                submission.person("submitter", body.submitter()),
                submission.person(
                    "owner", Objects.requireNonNullElse(body.owner(), body.submitter())),
                orNone(body.papers()),
                body.competent(),
                body.competentUnit()));
  }

  @PostMapping("/settlements")
  Mono<ResponseEntity<Acknowledgement>> settle(Asked asked, @RequestBody Settlement body) {
    return acts.open(
        asked,
        submission ->
            new SettleAtOnce(
                submission.newDossier(),
                asked.by(),
                body.agency(),
                body.unit(),
                body.procedure(),
                caseOr(body.procedureCase()),
                body.submitter() == null ? null : submission.person("submitter", body.submitter()),
                Objects.requireNonNullElse(body.copies(), 1),
                body.ticket()));
  }

  @PostMapping("/dossiers/{dossier}/check")
  Mono<ResponseEntity<Acknowledgement>> check(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new CheckDossier(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/receipt")
  Mono<ResponseEntity<Acknowledgement>> receiveFiled(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new ReceiveFiledDossier(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/intake-refusal")
  Mono<ResponseEntity<Acknowledgement>> refuse(
      Asked asked, @PathVariable String dossier, @RequestBody IntakeRefusal body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new RefuseIntake(id, asked.by(), body.reason(), submission.optionalNote(body.note())));
  }

  @PostMapping("/dossiers/{dossier}/transfers")
  Mono<ResponseEntity<Acknowledgement>> transfer(
      Asked asked, @PathVariable String dossier, @RequestBody Transfer body) {
    return acts.act(asked, dossier, (id, submission) -> body.command(id, asked));
  }

  @PostMapping("/dossiers/{dossier}/assignments")
  Mono<ResponseEntity<Acknowledgement>> assign(
      Asked asked, @PathVariable String dossier, @RequestBody Assignment body) {
    return acts.act(
        asked, dossier, (id, submission) -> new AssignDossier(id, asked.by(), body.to()));
  }

  @PostMapping("/dossiers/{dossier}/steps")
  Mono<ResponseEntity<Acknowledgement>> begin(
      Asked asked, @PathVariable String dossier, @RequestBody Step body) {
    return acts.act(asked, dossier, (id, submission) -> new BeginStep(id, asked.by(), body.name()));
  }

  @PostMapping("/dossiers/{dossier}/step-completions")
  Mono<ResponseEntity<Acknowledgement>> complete(
      Asked asked, @PathVariable String dossier, @RequestBody Step body) {
    return acts.act(
        asked, dossier, (id, submission) -> new CompleteStep(id, asked.by(), body.name()));
  }

  @PostMapping("/dossiers/{dossier}/hand-ons")
  Mono<ResponseEntity<Acknowledgement>> handOn(
      Asked asked, @PathVariable String dossier, @RequestBody HandOn body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) -> new HandOnWork(id, asked.by(), body.toUnit(), body.to()));
  }

  @PostMapping("/dossiers/{dossier}/verifications")
  Mono<ResponseEntity<Acknowledgement>> verify(
      Asked asked, @PathVariable String dossier, @RequestBody Verification body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new RecordVerification(
                id, asked.by(), body.verifiedAt(), submission.note(body.note())));
  }

  @PostMapping("/dossiers/{dossier}/opinions")
  Mono<ResponseEntity<Acknowledgement>> askOpinion(
      Asked asked, @PathVariable String dossier, @RequestBody OpinionRequest body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new AskOpinion(
                id,
                asked.by(),
                body.consulted(),
                body.dueAt(),
                body.silenceIsConsent(),
                body.legalBasis()));
  }

  @PostMapping("/dossiers/{dossier}/opinions/{opinion}/answer")
  Mono<ResponseEntity<Acknowledgement>> giveOpinion(
      Asked asked,
      @PathVariable String dossier,
      @PathVariable int opinion,
      @RequestBody OpinionAnswer body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new RecordOpinion(id, asked.by(), opinion, body.outcome(), body.documentDate()));
  }

  @PostMapping("/dossiers/{dossier}/opinions/{opinion}/lapse")
  Mono<ResponseEntity<Acknowledgement>> lapseOpinion(
      Asked asked, @PathVariable String dossier, @PathVariable int opinion) {
    return acts.act(asked, dossier, (id, submission) -> new LapseOpinion(id, asked.by(), opinion));
  }

  @PostMapping("/dossiers/{dossier}/supplement-requests")
  Mono<ResponseEntity<Acknowledgement>> askSupplement(
      Asked asked, @PathVariable String dossier, @RequestBody SupplementRequest body) {
    return acts.act(asked, dossier, (id, submission) -> body.command(id, asked, submission));
  }

  @PostMapping("/dossiers/{dossier}/supplements")
  Mono<ResponseEntity<Acknowledgement>> bringSupplement(
      Asked asked, @PathVariable String dossier, @RequestBody Supplement body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) -> new BringSupplement(id, asked.by(), orNone(body.papers())));
  }

  @PostMapping("/dossiers/{dossier}/financial-duties")
  Mono<ResponseEntity<Acknowledgement>> askFinancialDuty(
      Asked asked, @PathVariable String dossier, @RequestBody FinancialDuty body) {
    return acts.act(asked, dossier, (id, submission) -> body.command(id, asked));
  }

  @PostMapping("/dossiers/{dossier}/payments")
  Mono<ResponseEntity<Acknowledgement>> pay(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new MeetFinancialDuty(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/extensions")
  Mono<ResponseEntity<Acknowledgement>> extend(
      Asked asked, @PathVariable String dossier, @RequestBody Extension body) {
    return acts.act(asked, dossier, (id, submission) -> body.command(id, asked, submission));
  }

  @PostMapping("/dossiers/{dossier}/decision")
  Mono<ResponseEntity<Acknowledgement>> decide(
      Asked asked, @PathVariable String dossier, @RequestBody Decision body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new DecideDossier(
                id,
                asked.by(),
                body.outcome(),
                body.resultNumber(),
                submission.optionalNote(body.note())));
  }

  @PostMapping("/dossiers/{dossier}/counter-arrival")
  Mono<ResponseEntity<Acknowledgement>> placeAtCounter(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new PlaceAtCounter(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/hand-over")
  Mono<ResponseEntity<Acknowledgement>> handOver(
      Asked asked, @PathVariable String dossier, @RequestBody HandOver body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) -> new HandOverResult(id, asked.by(), body.receiver(), body.proof()));
  }

  @PostMapping("/dossiers/{dossier}/hand-over/contestation")
  Mono<ResponseEntity<Acknowledgement>> contest(
      Asked asked, @PathVariable String dossier, @RequestBody Contestation body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new ContestHandOver(id, asked.by(), submission.optionalNote(body.note())));
  }

  @PostMapping("/dossiers/{dossier}/non-collection")
  Mono<ResponseEntity<Acknowledgement>> notCollected(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new RecordNotCollected(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/withdrawal")
  Mono<ResponseEntity<Acknowledgement>> askWithdrawal(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new AskWithdrawal(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/withdrawal/confirmation")
  Mono<ResponseEntity<Acknowledgement>> confirmWithdrawal(
      Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new ConfirmWithdrawal(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/withdrawal/retraction")
  Mono<ResponseEntity<Acknowledgement>> dropWithdrawal(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new DropWithdrawal(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/stop")
  Mono<ResponseEntity<Acknowledgement>> stop(
      Asked asked, @PathVariable String dossier, @RequestBody Stop body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) -> new StopDossier(id, asked.by(), submission.optionalNote(body.note())));
  }

  @PostMapping("/dossiers/{dossier}/rating")
  Mono<ResponseEntity<Acknowledgement>> rate(
      Asked asked, @PathVariable String dossier, @RequestBody Rating body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) -> new RateDossier(id, asked.by(), body.satisfaction(), null));
  }

  /** The citizen lost it; what is printed from now on has another QR code. */
  @PostMapping("/dossiers/{dossier}/receipt-renewals")
  Mono<ResponseEntity<Acknowledgement>> renewReceipt(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new RenewReceipt(id, asked.by()));
  }

  @PostMapping("/dossiers/{dossier}/corrections")
  Mono<ResponseEntity<Acknowledgement>> correct(
      Asked asked, @PathVariable String dossier, @RequestBody Correction body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new CorrectDossier(
                id,
                asked.by(),
                body.field(),
                corrected(body, submission),
                submission.note(body.reason()),
                body.approver()));
  }

  @PostMapping("/dossiers/{dossier}/relations")
  Mono<ResponseEntity<Acknowledgement>> relate(
      Asked asked, @PathVariable String dossier, @RequestBody RelatedDossier body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) -> new RelateDossier(id, asked.by(), body.other(), body.relation()));
  }

  @PostMapping("/dossiers/{dossier}/cancellation")
  Mono<ResponseEntity<Acknowledgement>> cancel(
      Asked asked, @PathVariable String dossier, @RequestBody Cancellation body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new CancelDossier(
                id,
                asked.by(),
                body.reason(),
                submission.optionalNote(body.note()),
                body.approver()));
  }

  @PostMapping("/dossiers/{dossier}/synchronisations")
  Mono<ResponseEntity<Acknowledgement>> synchronise(
      Asked asked, @PathVariable String dossier, @RequestBody Synchronisation body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new RecordSynchronisation(
                id, asked.by(), body.sent(), body.accepted(), body.answerCode()));
  }

  private static String corrected(Correction body, Submission submission) {
    if (body.field() == CorrectedField.CHANNEL || body.field() == CorrectedField.PROCEDURE_CASE) {
      return required("value", body.value());
    }
    if (body.person() == null) {
      throw new InvalidValue("person", "", "who it is instead");
    }
    return submission.person("corrected", body.person()).value();
  }

  private static @Nullable LateEntry late(@Nullable PaperReceipt late, Submission submission) {
    return late == null
        ? null
        : new LateEntry(late.statedAt(), submission.note(late.reason()), late.approver());
  }

  private static String required(String field, @Nullable String value) {
    if (value == null) {
      throw new InvalidValue(field, "", "is needed here");
    }
    return value;
  }

  private static String caseOr(@Nullable String procedureCase) {
    return procedureCase == null ? CaseKey.DEFAULT.value() : procedureCase;
  }

  private static <T> List<T> orNone(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}

package vn.minhbach.command.dossier;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.command.serial.DossierCodes;
import vn.minhbach.shared.dossier.DossierId;

/** Makes a command of what was asked by HTTP, hands it in, and answers with the new version. */
final class DossierActs {
  private final DossierDesk desk;
  private final DossierCodes codes;
  private final Scheduler blocking;

  DossierActs(DossierDesk desk, DossierCodes codes, Scheduler blocking) {
    this.desk = desk;
    this.codes = codes;
    this.blocking = blocking;
  }

  /** Opens a dossier. */
  Mono<ResponseEntity<Acknowledgement>> open(
      Asked asked, Function<Submission, DossierCommand> command) {
    return Mono.fromCallable(
            () -> {
              Submission submission = new Submission(asked);
              DossierCommand opening = command.apply(submission);
              return submission.envelope(opening);
            })
        .flatMap(desk::send)
        .map(
            answer ->
                ResponseEntity.created(URI.create("/api/dossiers/" + answer.dossier()))
                    .eTag(Long.toString(answer.version()))
                    .body(answer));
  }

  /** Acts on the dossier of that code or identifier. */
  Mono<ResponseEntity<Acknowledgement>> act(
      Asked asked, String dossier, BiFunction<DossierId, Submission, DossierCommand> command) {
    return find(dossier)
        .map(
            id -> {
              Submission submission = new Submission(asked);
              DossierCommand act = command.apply(id, submission);
              return submission.envelope(act);
            })
        .flatMap(desk::send)
        .map(answer -> ResponseEntity.ok().eTag(Long.toString(answer.version())).body(answer));
  }

  /** Says what would come of an act on the dossier of that code or identifier. */
  Mono<Preview> imagine(
      Asked asked,
      String dossier,
      BiFunction<DossierId, Submission, DossierCommand> command,
      @Nullable OffsetDateTime endsAt) {
    return find(dossier)
        .map(id -> new WhatIf(id, command.apply(id, new Submission(asked)), endsAt))
        .flatMap(desk::imagine);
  }

  /** Says what may be done with the dossier of that code or identifier. */
  Mono<PossibleActs> possible(Asked asked, String dossier) {
    return find(dossier).map(id -> new WhatMayBeDone(id, asked.by())).flatMap(desk::possible);
  }

  /** The identifier behind a code or identifier; refused if there is no such code. */
  Mono<DossierId> find(String dossier) {
    return Mono.fromCallable(() -> identify(dossier)).subscribeOn(blocking);
  }

  private DossierId identify(String dossier) {
    return codes.identify(dossier).orElseThrow(() -> new DossierRefused(Refusal.NO_SUCH_DOSSIER));
  }
}

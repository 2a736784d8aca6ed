package vn.minhbach.command.dossier;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.DossierCommand.Apologise;
import vn.minhbach.command.dossier.DossierCommand.CompleteLinkedTask;
import vn.minhbach.command.dossier.DossierCommand.ResumeClock;
import vn.minhbach.command.dossier.DossierCommand.SendLinkedTask;
import vn.minhbach.command.dossier.DossierRequests.Apology;
import vn.minhbach.command.dossier.DossierRequests.LinkedTask;
import vn.minhbach.command.dossier.DossierRequests.LinkedTaskResult;
import vn.minhbach.command.dossier.DossierRequests.Suspension;
import vn.minhbach.command.once.Acknowledgement;

/** What concerns the clock of a dossier and the parts of it that have clocks of their own. */
@RestController
@RequestMapping("/api/dossiers/{dossier}")
final class DeadlineEndpoint {
  private final DossierActs acts;

  DeadlineEndpoint(DossierActs acts) {
    this.acts = acts;
  }

  @PostMapping("/suspension")
  Mono<ResponseEntity<Acknowledgement>> suspend(
      Asked asked, @PathVariable String dossier, @RequestBody Suspension body) {
    return acts.act(asked, dossier, (id, submission) -> body.command(id, asked, submission));
  }

  @PostMapping("/suspension/end")
  Mono<ResponseEntity<Acknowledgement>> resume(Asked asked, @PathVariable String dossier) {
    return acts.act(asked, dossier, (id, submission) -> new ResumeClock(id, asked.by()));
  }

  @PostMapping("/apologies")
  Mono<ResponseEntity<Acknowledgement>> apologise(
      Asked asked, @PathVariable String dossier, @RequestBody Apology body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new Apologise(
                id,
                asked.by(),
                body.cause(),
                body.responsible(),
                submission.optionalNote(body.note()),
                body.expected()));
  }

  @PostMapping("/linked-tasks")
  Mono<ResponseEntity<Acknowledgement>> sendLinkedTask(
      Asked asked, @PathVariable String dossier, @RequestBody LinkedTask body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) ->
            new SendLinkedTask(id, asked.by(), body.agency(), body.content(), body.dueAt()));
  }

  @PostMapping("/linked-tasks/{task}/result")
  Mono<ResponseEntity<Acknowledgement>> completeLinkedTask(
      Asked asked,
      @PathVariable String dossier,
      @PathVariable int task,
      @RequestBody LinkedTaskResult body) {
    return acts.act(
        asked,
        dossier,
        (id, submission) -> new CompleteLinkedTask(id, asked.by(), task, body.resultNumber()));
  }
}

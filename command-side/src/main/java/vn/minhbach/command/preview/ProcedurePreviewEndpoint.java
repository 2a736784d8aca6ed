package vn.minhbach.command.preview;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import vn.minhbach.command.calendar.OpenDossiers;
import vn.minhbach.command.dossier.StoredDossiers;
import vn.minhbach.command.organisation.Actors;
import vn.minhbach.command.preview.ProcedurePreview.Kept;
import vn.minhbach.command.procedure.Catalogue;
import vn.minhbach.command.procedure.Procedures;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.WorkingTime;

/** What a version of a procedure would change. */
@RestController
@RequestMapping("/api/procedures/{code}/versions/{version}/preview")
final class ProcedurePreviewEndpoint {
  private static final int AT_ONCE = 8;

  private final Procedures procedures;
  private final Supplier<WorkingTime> workingTime;
  private final OpenDossiers open;
  private final StoredDossiers dossiers;
  private final Actors actors;
  private final Scheduler blocking;

  ProcedurePreviewEndpoint(
      Procedures procedures,
      Supplier<WorkingTime> workingTime,
      OpenDossiers open,
      StoredDossiers dossiers,
      Actors actors,
      Scheduler blocking) {
    this.procedures = procedures;
    this.workingTime = workingTime;
    this.open = open;
    this.dossiers = dossiers;
    this.actors = actors;
    this.blocking = blocking;
  }

  /** What would come of putting it in force from a day on; for staff. */
  @GetMapping
  Mono<ProcedurePreview> preview(
      Principal account,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam LocalDate from) {
    return Mono.fromCallable(
            () -> {
              requireStaff(account);
              return version(new ProcedureCode(code), version);
            })
        .flatMap(
            next ->
                open.of(next.code())
                    .flatMap(dossier -> kept(dossier, next.code()), AT_ONCE)
                    .collectList()
                    .map(
                        kept ->
                            ProcedurePreview.of(
                                next,
                                before(next, from),
                                from,
                                workingTime.get().standardSchedule(),
                                kept)))
        .subscribeOn(blocking);
  }

  private void requireStaff(Principal account) {
    if (actors.of(account.getName()).officer() == null) {
      throw new InvalidValue("account", account.getName(), "an officer's account");
    }
  }

  private ProcedureVersion version(ProcedureCode code, int number) {
    return procedures
        .catalogue()
        .version(code, number)
        .orElseThrow(
            () ->
                new InvalidValue(
                    "version", Integer.toString(number), "a version of " + code + " here"));
  }

  private @Nullable ProcedureVersion before(ProcedureVersion next, LocalDate from) {
    Catalogue catalogue = procedures.catalogue();
    return catalogue
        .inForce(next.code(), from)
        .filter(held -> held.number() != next.number())
        .or(() -> catalogue.inForce(next.code(), from.minusDays(1)))
        .orElse(null);
  }

  private Mono<Kept> kept(DossierId dossier, ProcedureCode code) {
    return Mono.fromCallable(() -> dossiers.open(dossier).flatMap(s -> kept(dossier, s, code)))
        .flatMap(Mono::justOrEmpty)
        .subscribeOn(blocking);
  }

  private static Optional<Kept> kept(DossierId dossier, Standing standing, ProcedureCode code) {
    @Nullable ProcedureRef under = standing.procedure();
    return under == null || !under.code().equals(code)
        ? Optional.empty()
        : Optional.of(Kept.of(dossier, standing, under));
  }
}

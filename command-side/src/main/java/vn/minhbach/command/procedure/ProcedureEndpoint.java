package vn.minhbach.command.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.command.dispatch.Commands;
import vn.minhbach.command.organisation.Organisation;
import vn.minhbach.command.organisation.Organisation.Agency;
import vn.minhbach.command.procedure.ProcedureCommand.ActivateProcedureVersion;
import vn.minhbach.command.procedure.ProcedureCommand.DraftProcedureVersion;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.procedure.ProcedureSearch;
import vn.minhbach.shared.procedure.ProcedureSearch.Entry;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.ReviewReason;
import vn.minhbach.shared.time.VietnamTime;

/** The catalogue: what can be asked for, and how more of it comes in. */
@RestController
@RequestMapping("/api/procedures")
final class ProcedureEndpoint {
  private static final int MOST_FOUND = 100;

  private final Procedures procedures;
  private final Commands commands;
  private final Organisation organisation;
  private final Clock clock;

  ProcedureEndpoint(
      Procedures procedures, Commands commands, Organisation organisation, Clock clock) {
    this.procedures = procedures;
    this.commands = commands;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** What can be received today, best matches first; all of it by code without {@code text}. */
  @GetMapping
  List<ProcedureVersion> find(@RequestParam(defaultValue = "") String text) {
    LocalDate today = VietnamTime.dateOf(clock.instant());
    List<ProcedureVersion> inForce = procedures.catalogue().inForceOn(today);
    if (text.isBlank()) {
      return inForce;
    }
    return ProcedureSearch.over(inForce.stream().map(Entry::of).toList())
        .find(text, MOST_FOUND)
        .stream()
        .flatMap(found -> procedures.inForce(found.code(), today).stream())
        .toList();
  }

  /** All versions of a procedure, drafts too; empty if it is unknown. */
  @GetMapping("/{code}")
  List<ProcedureVersion> versions(@PathVariable String code) {
    return procedures.catalogue().versions(new ProcedureCode(code));
  }

  /**
   * Drafts what a file of procedures holds: CSV in the built-in columns, or JSON lines of the
   * national portal, plain or gzip. What is known with the same terms is passed over, so the same
   * file twice changes nothing.
   */
  @PostMapping(
      path = "/imports",
      consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE, "text/csv", "application/gzip"})
  Mono<ImportReport> importFile(Principal account, @RequestBody DataBuffer file) {
    return Mono.fromCallable(() -> read(file))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(report -> draft(account, report));
  }

  /** Puts a draft in force from a day on; by another person than the one who drafted it. */
  @PostMapping("/{code}/versions/{version}/activation")
  Mono<ProcedureEvent> activate(
      Principal account,
      @PathVariable String code,
      @PathVariable int version,
      @RequestBody Activation body) {
    OfficerId by = new OfficerId(account.getName());
    return commands.send(
        new ActivateProcedureVersion(
            new ProcedureCode(code), version, body.from(), agencyOf(by).code(), by),
        Map.of());
  }

  private static ProcedureFileReport read(DataBuffer file) {
    try (InputStream content = file.asInputStream(true)) {
      return ProcedureFileReader.read(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Mono<ImportReport> draft(Principal account, ProcedureFileReport report) {
    OfficerId by = new OfficerId(account.getName());
    Agency agency = agencyOf(by);
    return Flux.fromStream(Stream.concat(report.activatable().stream(), report.toReview().stream()))
        .filter(this::isNew)
        .concatMap(
            draft ->
                commands.<ProcedureEvent>send(
                    new DraftProcedureVersion(draft.code(), draft.terms(), agency.code(), by),
                    Map.of()))
        .count()
        .map(drafted -> ImportReport.of(report, drafted));
  }

  private boolean isNew(ProcedureDraft draft) {
    return procedures.catalogue().versions(draft.code()).stream()
        .noneMatch(version -> version.terms().equals(draft.terms()));
  }

  private Agency agencyOf(OfficerId by) {
    return organisation.agencies().stream()
        .filter(agency -> agency.officers().stream().anyMatch(officer -> officer.id().equals(by)))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("account", by.value(), "an officer's account"));
  }

  /** From which day on. */
  record Activation(LocalDate from) {}

  /**
   * What a file brought.
   *
   * @param read how many procedures it has
   * @param drafted how many of them became new drafts
   * @param activatable how many could be activated as they are
   * @param toReview how many somebody has to look at first, by reason
   * @param refused lines that describe no procedure
   */
  record ImportReport(
      int read,
      long drafted,
      int activatable,
      Map<ReviewReason, Integer> toReview,
      List<RefusedLine> refused) {
    static ImportReport of(ProcedureFileReport report, long drafted) {
      return new ImportReport(
          report.read(), drafted, report.activatable().size(), report.reasons(), report.refused());
    }
  }
}

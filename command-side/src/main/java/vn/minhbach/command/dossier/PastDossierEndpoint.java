package vn.minhbach.command.dossier;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.minhbach.command.dossier.DossierCommand.RecordPastDossier;
import vn.minhbach.command.dossier.PastDossier.PastStep;
import vn.minhbach.command.once.Acknowledgement;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.DossierId;

/**
 * Takes past dossiers over, some at a time. Each is taken whole or refused whole, and refusing one
 * does not hold up the others. Taking the same ones again changes nothing.
 */
@RestController
@RequestMapping("/api/agencies/{agency}/past-dossiers")
final class PastDossierEndpoint {
  private static final int MOST_AT_A_TIME = 200;
  private static final int SIDE_BY_SIDE = 4;
  private static final UnitCode UNKNOWN_UNIT = new UnitCode("Không rõ đơn vị");
  private static final String OPENED = DossierEventNames.nameOf(PastDossierRecorded.class);
  private static final String STEP = DossierEventNames.nameOf(PastStepRecorded.class);

  private final DossierDesk desk;

  PastDossierEndpoint(DossierDesk desk) {
    this.desk = desk;
  }

  @PostMapping
  Mono<Results> record(Asked asked, @PathVariable String agency, @RequestBody Extract extract) {
    AgencyCode of = new AgencyCode(agency);
    if (extract.dossiers().size() > MOST_AT_A_TIME) {
      throw new InvalidValue(
          "dossiers", extract.dossiers().size() + "", "at most " + MOST_AT_A_TIME + " at a time");
    }
    return Flux.fromIterable(extract.dossiers())
        .flatMapSequential(dossier -> record(asked, of, dossier), SIDE_BY_SIDE)
        .collectList()
        .map(Results::new);
  }

  private Mono<Result> record(Asked asked, AgencyCode agency, Dossier dossier) {
    return Mono.fromCallable(() -> command(asked, agency, dossier))
        .map(command -> new CommandEnvelope(null, "", null, List.of(), command))
        .flatMap(desk::send)
        .map(answer -> Result.of(dossier, answer))
        .onErrorResume(InvalidValue.class, refused -> Mono.just(Result.of(dossier, refused)))
        .onErrorResume(DossierRefused.class, refused -> Mono.just(Result.of(dossier, refused)));
  }

  private static RecordPastDossier command(Asked asked, AgencyCode agency, Dossier dossier) {
    PastDossier past = dossier.past();
    return new RecordPastDossier(
        identify(agency, past.number()),
        asked.by(),
        agency,
        dossier.unit() == null ? UNKNOWN_UNIT : new UnitCode(dossier.unit()),
        past);
  }

  /** Numbers are unique inside an agency only. */
  private static DossierId identify(AgencyCode agency, String number) {
    return DossierId.of(
        UUID.nameUUIDFromBytes((agency + "/" + number).getBytes(StandardCharsets.UTF_8)));
  }

  /** A part of an extract. */
  record Extract(List<Dossier> dossiers) {
    Extract {
      dossiers = List.copyOf(dossiers);
    }
  }

  /** A dossier as its source has it; {@code line} is where in the file it stands. */
  record Dossier(
      String number,
      @Nullable Long line,
      @Nullable OffsetDateTime startedAt,
      @Nullable OffsetDateTime deadline,
      @Nullable OffsetDateTime completedAt,
      @Nullable String channel,
      @Nullable String responsible,
      @Nullable String field,
      @Nullable String unit,
      @Nullable List<Step> steps) {
    PastDossier past() {
      return new PastDossier(
          number,
          startedAt,
          deadline,
          completedAt,
          channel,
          responsible == null ? null : new OfficerId(responsible),
          field,
          steps == null ? List.of() : steps.stream().map(Step::past).toList());
    }
  }

  /** A step as its source has it. */
  record Step(
      String activity,
      @Nullable String officer,
      @Nullable String unit,
      OffsetDateTime at,
      @Nullable String lifecycle) {
    PastStep past() {
      return new PastStep(
          activity,
          officer == null ? null : new OfficerId(officer),
          unit == null ? null : new UnitCode(unit),
          at,
          lifecycle);
    }
  }

  /** One result for each dossier, in order. */
  record Results(List<Result> results) {}

  /** What became of a dossier; {@code field}, {@code value} and {@code rule} say why not. */
  record Result(
      String number,
      Outcome outcome,
      long stepsAdded,
      @Nullable String field,
      @Nullable String value,
      @Nullable String rule) {
    static Result of(Dossier dossier, Acknowledgement answer) {
      Outcome outcome =
          answer.facts().isEmpty()
              ? Outcome.UNCHANGED
              : answer.facts().contains(OPENED) ? Outcome.ADDED : Outcome.EXTENDED;
      long steps = answer.facts().stream().filter(STEP::equals).count();
      return new Result(dossier.number(), outcome, steps, null, null, null);
    }

    static Result of(Dossier dossier, InvalidValue refused) {
      return new Result(
          dossier.number(), Outcome.REFUSED, 0, refused.field(), refused.value(), refused.rule());
    }

    static Result of(Dossier dossier, DossierRefused refused) {
      return new Result(
          dossier.number(),
          Outcome.REFUSED,
          0,
          "dossier",
          dossier.number(),
          refused.refusal().english());
    }
  }

  /** What became of a dossier. */
  enum Outcome {
    /** It is new here. */
    ADDED,
    /** It was known; something was new. */
    EXTENDED,
    /** Nothing was new. */
    UNCHANGED,
    /** A rule said no; nothing of it was taken. */
    REFUSED
  }
}

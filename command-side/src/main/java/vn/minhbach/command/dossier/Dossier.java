package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastPromiseRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.SynchronisationRecorded;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Standing;

/**
 * What the rules have to remember of a dossier, folded from its facts. Never changed in place:
 * {@link #evolve} works on a copy.
 */
final class Dossier {
  private static final long[] NO_STEPS = {};

  private final DossierId id;
  private Standing standing;
  private @Nullable Intake intake;
  private @Nullable Step openStep;
  private Map<Integer, AwaitedOpinion> awaitedOpinions = Map.of();
  private int opinionsAsked;
  private int supplementRounds;
  private @Nullable OffsetDateTime supplementAskedAt;
  private @Nullable OffsetDateTime dutyAskedAt;
  private boolean extended;
  private @Nullable Stage stageBeforeWithdrawal;
  private boolean rated;
  private @Nullable OffsetDateTime atCounterSince;
  private @Nullable String pastNumber;
  private long[] pastSteps = NO_STEPS;

  private Dossier(DossierEvent opening) {
    this.id = opening.dossier();
    this.standing = opening.after();
  }

  private Dossier(Dossier other) {
    this.id = other.id;
    this.standing = other.standing;
    this.intake = other.intake;
    this.openStep = other.openStep;
    this.awaitedOpinions = other.awaitedOpinions;
    this.opinionsAsked = other.opinionsAsked;
    this.supplementRounds = other.supplementRounds;
    this.supplementAskedAt = other.supplementAskedAt;
    this.dutyAskedAt = other.dutyAskedAt;
    this.extended = other.extended;
    this.stageBeforeWithdrawal = other.stageBeforeWithdrawal;
    this.rated = other.rated;
    this.atCounterSince = other.atCounterSince;
    this.pastNumber = other.pastNumber;
    this.pastSteps = other.pastSteps;
  }

  /** The dossier after one more fact; {@code before} is absent exactly for its first. */
  static Dossier evolve(@Nullable Dossier before, DossierEvent event) {
    Dossier next = before == null ? new Dossier(event) : new Dossier(before);
    next.standing = event.after();
    next.remember(event);
    return next;
  }

  private void remember(DossierEvent event) {
    switch (event) {
      case DossierFiled e ->
          intake =
              new Intake(
                  e.channel(),
                  e.submittedAt(),
                  e.submitter(),
                  e.owner(),
                  e.procedureName(),
                  e.papers());
      case DossierReceived e ->
          intake =
              new Intake(
                  e.channel(),
                  e.submittedAt(),
                  e.submitter(),
                  e.owner(),
                  e.procedureName(),
                  e.papers());
      case DossierSettledAtOnce e ->
          intake =
              new Intake(
                  Channel.COUNTER,
                  e.occurrence().at(),
                  e.submitter(),
                  e.submitter(),
                  e.procedureName(),
                  List.of());
      case DossierCorrected e -> intake = corrected(e);
      case StepBegun e -> openStep = new Step(e.step(), e.occurrence().at());
      case StepCompleted e -> openStep = null;
      case OpinionAsked e -> {
        opinionsAsked = e.opinion();
        awaitedOpinions = with(e);
      }
      case OpinionGiven e -> awaitedOpinions = without(e.opinion());
      case OpinionLapsed e -> awaitedOpinions = without(e.opinion());
      case SupplementAsked e -> {
        supplementRounds = e.round();
        supplementAskedAt = e.occurrence().at();
      }
      case SupplementBroughtIn e -> supplementAskedAt = null;
      case FinancialDutyAsked e -> dutyAskedAt = e.occurrence().at();
      case FinancialDutyMet e -> dutyAskedAt = null;
      case ExtensionGranted e -> extended = true;
      case ResultAtCounter e -> atCounterSince = e.occurrence().at();
      case WithdrawalAsked e ->
          stageBeforeWithdrawal = Objects.requireNonNull(e.occurrence().before()).axes().stage();
      case WithdrawalDropped e -> stageBeforeWithdrawal = null;
      case DossierRated e -> rated = true;
      case PastDossierRecorded e -> pastNumber = e.number();
      case PastStepRecorded e -> {
        pastSteps = Arrays.copyOf(pastSteps, pastSteps.length + 1);
        pastSteps[pastSteps.length - 1] = PastSteps.key(e);
      }
      case DossierChecked e -> {}
      case IntakeRefused e -> {}
      case DossierTransferred e -> {}
      case DossierAssigned e -> {}
      case WorkHandedOn e -> {}
      case DossierVerified e -> {}
      case DossierDecided e -> {}
      case ResultHandedOver e -> {}
      case ResultNotCollected e -> {}
      case WithdrawalConfirmed e -> {}
      case DossierStopped e -> {}
      case DossierCancelled e -> {}
      case PastPromiseRecorded e -> {}
      case PastCompletionRecorded e -> {}
      case SynchronisationRecorded e -> {}
    }
  }

  private @Nullable Intake corrected(DossierCorrected e) {
    Intake was = intake;
    if (was == null) {
      return null;
    }
    return switch (e.field()) {
      case CHANNEL -> was.with(Channel.valueOf(e.to()));
      case SUBMITTER -> was.withSubmitter(new PersonRef(e.to()));
      case OWNER -> was.withOwner(new PersonRef(e.to()));
    };
  }

  private Map<Integer, AwaitedOpinion> with(OpinionAsked e) {
    Map<Integer, AwaitedOpinion> more = new HashMap<>(awaitedOpinions);
    more.put(e.opinion(), new AwaitedOpinion(e.consulted(), e.dueAt(), e.silenceIsConsent()));
    return Map.copyOf(more);
  }

  private Map<Integer, AwaitedOpinion> without(int opinion) {
    Map<Integer, AwaitedOpinion> fewer = new HashMap<>(awaitedOpinions);
    fewer.remove(opinion);
    return Map.copyOf(fewer);
  }

  DossierId id() {
    return id;
  }

  Standing standing() {
    return standing;
  }

  Stage stage() {
    return standing.axes().stage();
  }

  /** How it came in; absent for past dossiers. */
  @Nullable Intake intake() {
    return intake;
  }

  @Nullable Step openStep() {
    return openStep;
  }

  Map<Integer, AwaitedOpinion> awaitedOpinions() {
    return awaitedOpinions;
  }

  int opinionsAsked() {
    return opinionsAsked;
  }

  int supplementRounds() {
    return supplementRounds;
  }

  @Nullable OffsetDateTime supplementAskedAt() {
    return supplementAskedAt;
  }

  @Nullable OffsetDateTime dutyAskedAt() {
    return dutyAskedAt;
  }

  boolean isExtended() {
    return extended;
  }

  @Nullable Stage stageBeforeWithdrawal() {
    return stageBeforeWithdrawal;
  }

  boolean isRated() {
    return rated;
  }

  @Nullable OffsetDateTime atCounterSince() {
    return atCounterSince;
  }

  /** Its number in the system it was taken over from; absent for our own. */
  @Nullable String pastNumber() {
    return pastNumber;
  }

  PastSteps pastSteps() {
    return new PastSteps(pastSteps);
  }

  /** How a dossier came in. */
  record Intake(
      Channel channel,
      OffsetDateTime submittedAt,
      @Nullable PersonRef submitter,
      @Nullable PersonRef owner,
      String procedureName,
      List<Paper> papers) {
    Intake with(Channel corrected) {
      return new Intake(corrected, submittedAt, submitter, owner, procedureName, papers);
    }

    Intake withSubmitter(PersonRef corrected) {
      return new Intake(channel, submittedAt, corrected, owner, procedureName, papers);
    }

    Intake withOwner(PersonRef corrected) {
      return new Intake(channel, submittedAt, submitter, corrected, procedureName, papers);
    }
  }

  /** A step that somebody works on. */
  record Step(String name, OffsetDateTime begunAt) {}

  /** An opinion that was asked and has neither come nor lapsed. */
  record AwaitedOpinion(String consulted, OffsetDateTime dueAt, boolean silenceIsConsent) {}
}

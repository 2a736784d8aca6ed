package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierRated;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierRelated;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierEvent.DueSoonNoted;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.HandOverContested;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.DossierEvent.OverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastPromiseRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEvent.ReceiptRenewed;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.SynchronisationRecorded;
import vn.minhbach.shared.dossier.DossierEvent.Task;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Paper;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TransferDue;

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
  private Map<Integer, LinkedTask> linkedTasks = Map.of();
  private int linkedTasksSent;
  private int completionRounds;
  private int supplementRounds;
  private @Nullable OpenSupplement openSupplement;
  private @Nullable OffsetDateTime dutyAskedAt;
  private @Nullable Suspension suspension;
  private boolean extended;
  private boolean apologised;
  private @Nullable Count count;
  private Warnings warnings = Warnings.NONE;
  private @Nullable Promise overdueNoted;
  private Set<String> tasksNoted = Set.of();
  private @Nullable TransferDue transferDue;
  private @Nullable Elsewhere elsewhere;
  private boolean slipIssued;
  private boolean receiptIssued;
  private int receiptGeneration;
  private @Nullable OffsetDateTime collectBy;
  private @Nullable Stage stageBeforeWithdrawal;
  private boolean rated;
  private boolean showWhenReady;
  private Set<String> papersHeld = Set.of();
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
    this.linkedTasks = other.linkedTasks;
    this.linkedTasksSent = other.linkedTasksSent;
    this.completionRounds = other.completionRounds;
    this.supplementRounds = other.supplementRounds;
    this.openSupplement = other.openSupplement;
    this.dutyAskedAt = other.dutyAskedAt;
    this.suspension = other.suspension;
    this.extended = other.extended;
    this.apologised = other.apologised;
    this.count = other.count;
    this.warnings = other.warnings;
    this.overdueNoted = other.overdueNoted;
    this.tasksNoted = other.tasksNoted;
    this.transferDue = other.transferDue;
    this.elsewhere = other.elsewhere;
    this.slipIssued = other.slipIssued;
    this.receiptIssued = other.receiptIssued;
    this.receiptGeneration = other.receiptGeneration;
    this.collectBy = other.collectBy;
    this.stageBeforeWithdrawal = other.stageBeforeWithdrawal;
    this.rated = other.rated;
    this.showWhenReady = other.showWhenReady;
    this.papersHeld = other.papersHeld;
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
      case DossierTakenIn e -> {
        intake =
            new Intake(
                e.channel(),
                e.submittedAt(),
                e.submitter(),
                e.owner(),
                e.procedureName(),
                e.papers());
        receiptIssued = true;
        transferDue = e.transferDue();
        elsewhere = new Elsewhere(e.competent(), e.competentUnit(), e.occurrence().at());
      }
      case DossierReceived e -> {
        intake =
            new Intake(
                e.channel(),
                e.submittedAt(),
                e.submitter(),
                e.owner(),
                e.procedureName(),
                e.papers());
        receiptIssued = true;
        transferDue = e.transferDue();
        tasksNoted = Set.of();
        showWhenReady = e.entry() != null && e.entry().showWhenReady() != null;
        promised(e.dueDate());
      }
      case DossierSettledAtOnce e ->
          intake =
              new Intake(
                  Channel.COUNTER,
                  e.occurrence().at(),
                  e.submitter(),
                  e.submitter(),
                  e.procedureName(),
                  List.of());
      case DossierCorrected e -> {
        intake = corrected(e);
        promised(e.dueDate());
      }
      case StepBegun e ->
          openStep = new Step(e.step(), e.occurrence().at(), e.legalDueAt(), e.committedDueAt());
      case StepCompleted e -> openStep = null;
      case OpinionAsked e -> {
        opinionsAsked = e.opinion();
        awaitedOpinions = with(e);
      }
      case OpinionGiven e -> awaitedOpinions = without(awaitedOpinions, e.opinion());
      case OpinionLapsed e -> awaitedOpinions = without(awaitedOpinions, e.opinion());
      case LinkedTaskSent e -> {
        linkedTasksSent = e.task();
        linkedTasks = with(e);
      }
      case LinkedTaskDone e -> linkedTasks = without(linkedTasks, e.task());
      case SupplementAsked e -> {
        if (e.clockRunning()) {
          supplementRounds = e.round();
        } else {
          completionRounds = e.round();
        }
        openSupplement = new OpenSupplement(e.occurrence().at(), e.policy());
      }
      case SupplementBroughtIn e -> {
        openSupplement = null;
        papersHeld = with(e.papers());
        promised(e.dueDate());
      }
      case FinancialDutyAsked e -> dutyAskedAt = e.occurrence().at();
      case FinancialDutyMet e -> {
        dutyAskedAt = null;
        promised(e.dueDate());
      }
      case ClockSuspended e ->
          suspension = new Suspension(e.occurrence().at(), e.until(), e.legalBasis());
      case ClockResumed e -> {
        suspension = null;
        promised(e.dueDate());
      }
      case ExtensionGranted e -> {
        extended = true;
        promised(e.dueDate());
      }
      case ApologyIssued e -> apologised = true;
      case DueDateRecounted e -> promised(e.dueDate());
      case DueSoonNoted e -> warnings = warnings.given(e.warning());
      case OverdueNoted e -> overdueNoted = e.promise();
      case TaskOverdueNoted e -> tasksNoted = noted(e);
      case DossierTransferred e -> slipIssued = slipIssued || e.slip() != null;
      case ResultAtCounter e -> {
        atCounterSince = e.occurrence().at();
        collectBy = e.collectBy();
      }
      case WithdrawalAsked e ->
          stageBeforeWithdrawal = Objects.requireNonNull(e.occurrence().before()).axes().stage();
      case WithdrawalDropped e -> stageBeforeWithdrawal = null;
      case DossierRated e -> rated = true;
      case ReceiptRenewed e -> receiptGeneration = e.generation();
      case PastDossierRecorded e -> pastNumber = e.number();
      case PastStepRecorded e -> {
        pastSteps = Arrays.copyOf(pastSteps, pastSteps.length + 1);
        pastSteps[pastSteps.length - 1] = PastSteps.key(e);
      }
      case DossierChecked e -> {}
      case IntakeRefused e -> {}
      case DossierAssigned e -> {}
      case WorkHandedOn e -> {}
      case DossierVerified e -> {}
      case DossierDecided e -> {}
      case ResultHandedOver e -> {}
      case HandOverContested e -> {}
      case DossierRelated e -> {}
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
      case PROCEDURE_CASE -> was;
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

  private Map<Integer, LinkedTask> with(LinkedTaskSent e) {
    Map<Integer, LinkedTask> more = new HashMap<>(linkedTasks);
    more.put(e.task(), new LinkedTask(e.agency(), e.dueAt()));
    return Map.copyOf(more);
  }

  private Set<String> with(List<Paper> brought) {
    Set<String> more = new HashSet<>(papersHeld);
    brought.forEach(paper -> more.add(paper.name()));
    return Set.copyOf(more);
  }

  private static <T> Map<Integer, T> without(Map<Integer, T> all, int number) {
    Map<Integer, T> fewer = new HashMap<>(all);
    fewer.remove(number);
    return Map.copyOf(fewer);
  }

  private Set<String> noted(TaskOverdueNoted e) {
    Set<String> more = new HashSet<>(tasksNoted);
    more.add(key(e.task(), e.number(), e.dueAt()));
    return Set.copyOf(more);
  }

  /** A date was set or moved, or was not: then nothing changes. */
  private void promised(@Nullable DueDateChange change) {
    if (change != null) {
      count = Count.after(count, change);
      warnings = Warnings.of(change.warnings());
    }
  }

  private static String key(Task task, int number, OffsetDateTime dueAt) {
    return task + "/" + number + "/" + dueAt.toInstant();
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

  Map<Integer, LinkedTask> linkedTasks() {
    return linkedTasks;
  }

  int linkedTasksSent() {
    return linkedTasksSent;
  }

  /** How many opinions and linked tasks are open. */
  int partsOpen() {
    return awaitedOpinions.size() + linkedTasks.size();
  }

  /** How often the citizen was asked to complete it before its receipt. */
  int completionRounds() {
    return completionRounds;
  }

  /** How often a supplement was asked for since its receipt. */
  int supplementRounds() {
    return supplementRounds;
  }

  @Nullable OpenSupplement openSupplement() {
    return openSupplement;
  }

  @Nullable Suspension suspension() {
    return suspension;
  }

  @Nullable OffsetDateTime dutyAskedAt() {
    return dutyAskedAt;
  }

  boolean isExtended() {
    return extended;
  }

  boolean isApologised() {
    return apologised;
  }

  /** How the date that holds was counted; absent where none was. */
  @Nullable Count count() {
    return count;
  }

  Warnings warnings() {
    return warnings;
  }

  /** Whether it was noted that the promise which holds is broken. */
  boolean isOverdueNoted() {
    return overdueNoted != null && overdueNoted.equals(standing.promise());
  }

  boolean isNoted(Task task, int number, OffsetDateTime dueAt) {
    return tasksNoted.contains(key(task, number, dueAt));
  }

  /** Until when it must be passed on; absent where it need not be. */
  @Nullable TransferDue transferDue() {
    return transferDue;
  }

  /** Where it is to go; absent unless it was taken in for another agency. */
  @Nullable Elsewhere elsewhere() {
    return elsewhere;
  }

  boolean isSlipIssued() {
    return slipIssued;
  }

  boolean isReceiptIssued() {
    return receiptIssued;
  }

  /** Which of its receipts counts: 0 until one was replaced. */
  int receiptGeneration() {
    return receiptGeneration;
  }

  /** When a result at the counter counts as not collected. */
  @Nullable OffsetDateTime collectBy() {
    return collectBy;
  }

  /**
   * Whether the clock of the promise runs: not while the law, a payment or, unless it has no
   * effect, a supplement stops it.
   */
  boolean isClockRunning() {
    return standing.isOpen()
        && suspension == null
        && dutyAskedAt == null
        && (openSupplement == null || !openSupplement.stopsTheClock());
  }

  @Nullable Stage stageBeforeWithdrawal() {
    return stageBeforeWithdrawal;
  }

  boolean isRated() {
    return rated;
  }

  /** Whether the citizen agreed that the screen in the hall may say when it is ready. */
  boolean isShownWhenReady() {
    return showWhenReady;
  }

  /** Whether it came in with a paper of this name, or one was brought in later. */
  boolean holdsPaper(String name) {
    return papersHeld.contains(name)
        || (intake != null
            && intake.papers().stream().anyMatch(paper -> paper.name().equals(name)));
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
  record Step(
      String name,
      OffsetDateTime begunAt,
      @Nullable OffsetDateTime legalDueAt,
      @Nullable OffsetDateTime committedDueAt) {}

  /** What a linked agency still has to do. */
  record LinkedTask(String agency, OffsetDateTime dueAt) {}

  /** Papers that are awaited; before receipt, and in facts of old, without a policy. */
  record OpenSupplement(OffsetDateTime askedAt, @Nullable SupplementPolicy policy) {
    boolean stopsTheClock() {
      return policy != SupplementPolicy.NO_EFFECT;
    }
  }

  /** A stop of the clock by law. */
  record Suspension(OffsetDateTime since, OffsetDateTime until, String legalBasis) {}

  /** The competent agency, for which it was taken in at another place. */
  record Elsewhere(AgencyCode agency, UnitCode unit, OffsetDateTime takenInAt) {}

  /** An opinion that was asked and has neither come nor lapsed. */
  record AwaitedOpinion(String consulted, OffsetDateTime dueAt, boolean silenceIsConsent) {}
}

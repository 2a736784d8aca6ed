package vn.minhbach.command.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Withdrawn;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
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
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.DossierEvent.StepBegun;
import vn.minhbach.shared.dossier.DossierEvent.StepCompleted;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.SynchronisationRecorded;
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.VietnamTime;

/**
 * Which deadlines a fact declares, told from the fact alone and on purpose without the rules that
 * set the alarms: two that were wrong in the same way would agree.
 *
 * <p>A date is declared when it begins to hold and its clock runs, and withdrawn when its clock
 * stands or it is met; while neither changes, nothing is said. Past dossiers declare nothing: their
 * time is kept by the source.
 */
final class Declarations {
  /** The promised date. */
  static final String DUE = "due";

  private static final String TRANSFER = "transfer";
  private static final String SUSPENSION = "suspension";
  private static final String COLLECTION = "collection";
  private static final String STEP_COMMITTED = "step-committed";
  private static final String STEP_LEGAL = "step-legal";
  private static final int MOST_WARNINGS = 10;

  /** Late is after the moment, not at it (Civil Code art. 147.1). */
  private static final Duration JUST_AFTER = Duration.ofSeconds(1);

  private Declarations() {}

  static List<Declaration> of(DossierEvent fact) {
    return switch (fact) {
      case DossierTakenIn e -> List.of(new Declared(TRANSFER, after(e.transferDue().at())));
      case DossierReceived e ->
          dated(
              e,
              e.dueDate(),
              e.transferDue() == null
                  ? new Withdrawn(TRANSFER)
                  : new Declared(TRANSFER, after(e.transferDue().at())));
      case OpinionAsked e -> with(e, new Declared(opinion(e.opinion()), after(e.dueAt())));
      case OpinionGiven e -> with(e, new Withdrawn(opinion(e.opinion())));
      case OpinionLapsed e -> with(e, new Withdrawn(opinion(e.opinion())));
      case LinkedTaskSent e -> with(e, new Declared(linked(e.task()), after(e.dueAt())));
      case LinkedTaskDone e -> with(e, new Withdrawn(linked(e.task())));
      case StepBegun e ->
          with(e, orNone(STEP_COMMITTED, e.committedDueAt()), orNone(STEP_LEGAL, e.legalDueAt()));
      case StepCompleted e -> with(e, new Withdrawn(STEP_COMMITTED), new Withdrawn(STEP_LEGAL));
      case ClockSuspended e -> with(e, new Declared(SUSPENSION, after(e.until())));
      case ClockResumed e -> dated(e, e.dueDate(), new Withdrawn(SUSPENSION));
      // The clock goes on where a supplement has no effect; then nothing has changed.
      case SupplementAsked e -> e.policy() == SupplementPolicy.NO_EFFECT ? List.of() : with(e);
      case SupplementBroughtIn e -> dated(e, e.dueDate());
      case FinancialDutyMet e -> dated(e, e.dueDate());
      case ExtensionGranted e -> dated(e, e.dueDate());
      case DossierCorrected e -> dated(e, e.dueDate());
      case DueDateRecounted e -> dated(e, e.dueDate());
      case DueSoonNoted e -> List.of(new Withdrawn(warning(e.warning())));
      case OverdueNoted e -> List.of(new Withdrawn(DUE));
      case TaskOverdueNoted e -> List.of(new Withdrawn(task(e)));
      case ResultAtCounter e -> with(e, orNone(COLLECTION, e.collectBy()));
      case ResultHandedOver e -> with(e, new Withdrawn(COLLECTION));
      case ResultNotCollected e -> with(e, new Withdrawn(COLLECTION));
      case DossierCancelled e -> List.of(new AllWithdrawn());
      // While the citizen thinks about it, the promise goes on or stands as it did; a step waits.
      case WithdrawalAsked e ->
          List.of(
              new Withdrawn(TRANSFER),
              new Withdrawn(STEP_COMMITTED),
              new Withdrawn(STEP_LEGAL),
              new Withdrawn(SUSPENSION));
      case WithdrawalConfirmed _, WithdrawalDropped _ -> List.of();
      case DossierFiled _,
          DossierChecked _,
          DossierSettledAtOnce _,
          IntakeRefused _,
          DossierTransferred _,
          DossierAssigned _,
          WorkHandedOn _,
          DossierVerified _,
          FinancialDutyAsked _,
          ApologyIssued _,
          DossierDecided _,
          HandOverContested _,
          DossierRated _,
          DossierStopped _,
          DossierRelated _,
          PastDossierRecorded _,
          PastStepRecorded _,
          PastPromiseRecorded _,
          PastCompletionRecorded _,
          SynchronisationRecorded _ ->
          with(fact);
    };
  }

  /** What the standing says, and more. */
  private static List<Declaration> with(DossierEvent fact, Declaration... more) {
    return Stream.concat(standing(fact).stream(), Stream.of(more)).toList();
  }

  /** The same where a date was set or moved, with the warnings that come before it. */
  private static List<Declaration> dated(
      DossierEvent fact, @Nullable DueDateChange change, Declaration... more) {
    List<Declaration> said = new ArrayList<>(with(fact, more));
    if (change != null && running(fact.after()) != null) {
      for (int warning = 1; warning <= MOST_WARNINGS; warning++) {
        said.add(
            warning <= change.warnings().size()
                ? new Declared(warning(warning), after(change.warnings().get(warning - 1)))
                : new Withdrawn(warning(warning)));
      }
    }
    return said;
  }

  private static List<Declaration> standing(DossierEvent fact) {
    @Nullable Standing before = fact.occurrence().before();
    Standing after = fact.after();
    if (before != null && before.isOpen() && !after.isOpen()) {
      return List.of(new AllWithdrawn());
    }
    List<Declaration> said = new ArrayList<>();
    if (before != null
        && before.axes().stage() == Stage.RECEIVED
        && after.axes().stage() != Stage.RECEIVED) {
      said.add(new Withdrawn(TRANSFER));
    }
    @Nullable Instant was = before == null ? null : running(before);
    @Nullable Instant is = running(after);
    if (!Objects.equals(was, is)) {
      if (is == null) {
        said.add(new Withdrawn(DUE));
        IntStream.rangeClosed(1, MOST_WARNINGS)
            .forEach(warning -> said.add(new Withdrawn(warning(warning))));
      } else if (is.isAfter(fact.occurrence().at().toInstant())) {
        said.add(new Declared(DUE, is));
      }
    }
    return said;
  }

  /** When the office is late, if nothing else happens; absent while nothing runs. */
  private static @Nullable Instant running(Standing standing) {
    @Nullable Promise promise = standing.promise();
    boolean runs =
        standing.isOpen()
            && standing.procedure() != null
            && standing.axes().money() != Money.DUE
            && standing.axes().stage() != Stage.AWAITING_SUPPLEMENT
            && standing.axes().stage() != Stage.SUSPENDED;
    return promise == null || !runs ? null : lateFrom(promise);
  }

  private static Instant lateFrom(Promise promise) {
    return switch (promise.precision()) {
      case DAY ->
          promise.dueAt().toLocalDate().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
      case MOMENT -> after(promise.dueAt());
    };
  }

  private static Instant after(OffsetDateTime moment) {
    return moment.toInstant().plus(JUST_AFTER);
  }

  private static Declaration orNone(String deadline, @Nullable OffsetDateTime dueAt) {
    return dueAt == null ? new Withdrawn(deadline) : new Declared(deadline, after(dueAt));
  }

  private static String task(TaskOverdueNoted noted) {
    return switch (noted.task()) {
      case TRANSFER -> TRANSFER;
      case OPINION -> opinion(noted.number());
      case LINKED_AGENCY -> linked(noted.number());
      case STEP -> noted.number() == 1 ? STEP_COMMITTED : STEP_LEGAL;
    };
  }

  private static String opinion(int number) {
    return "opinion-" + number;
  }

  private static String linked(int number) {
    return "linked-" + number;
  }

  private static String warning(int number) {
    return "warning-" + number;
  }
}

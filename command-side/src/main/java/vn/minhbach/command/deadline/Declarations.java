package vn.minhbach.command.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Held;
import vn.minhbach.command.deadline.Declaration.KindWithdrawn;
import vn.minhbach.command.deadline.Declaration.Released;
import vn.minhbach.command.deadline.Declaration.Withdrawn;
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
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.SupplementPolicy;
import vn.minhbach.shared.time.TransferDue;
import vn.minhbach.shared.time.VietnamTime;

/**
 * Which deadlines a fact declares, told from the fact alone and on purpose without the rules that
 * set the alarms: two that were wrong in the same way would agree.
 *
 * <p>Past dossiers declare nothing: their time is kept by the source.
 */
final class Declarations {
  private static final String DUE = "due";
  private static final String TRANSFER = "transfer";
  private static final String SUSPENSION = "suspension";
  private static final String COLLECTION = "collection";

  /** The limits of a step, by the numbers under which they are noted. */
  private static final int COMMITTED = 1;

  private static final int LEGAL = 2;

  /** Late is after the moment, not at it (Civil Code art. 147.1). */
  private static final Duration JUST_AFTER = Duration.ofSeconds(1);

  private static final Set<Stage> ENDED =
      Set.copyOf(EnumSet.of(Stage.REFUSED_AT_INTAKE, Stage.STOPPED, Stage.CANCELLED));

  /** Not yet with those who settle it, or the citizen thinks about taking it back. */
  private static final Set<Stage> BEFORE_HANDLING =
      Set.copyOf(
          EnumSet.of(
              Stage.RECEIVED,
              Stage.IN_TRANSFER,
              Stage.WITHDRAWAL_ASKED,
              Stage.WITHDRAWAL_CONFIRMED));

  private final List<Declaration> declarations = new ArrayList<>();

  private Declarations() {}

  static List<Declaration> of(DossierEvent fact) {
    Declarations all = new Declarations();
    if (fact.after().procedure() != null) {
      all.end(fact);
      all.declare(fact);
    }
    return List.copyOf(all.declarations);
  }

  /** What holds no longer because of where the dossier now stands. */
  private void end(DossierEvent fact) {
    @Nullable Standing before = fact.occurrence().before();
    Standing after = fact.after();
    if (before == null) {
      return;
    }
    Stage was = before.axes().stage();
    Stage is = after.axes().stage();
    boolean ends = ENDED.contains(is) && !ENDED.contains(was);
    if (ends || (after.resolvedAt() != null && before.resolvedAt() == null)) {
      say(new AllWithdrawn());
    } else if (BEFORE_HANDLING.contains(was) && !BEFORE_HANDLING.contains(is)) {
      say(new Withdrawn(TRANSFER));
    }
  }

  private void declare(DossierEvent fact) {
    switch (fact) {
      case DossierTakenIn e -> transfer(e.transferDue());
      case DossierReceived e -> {
        promise(fact, e.dueDate());
        transfer(e.transferDue());
      }
      case StepBegun e -> {
        step(COMMITTED, e.committedDueAt());
        step(LEGAL, e.legalDueAt());
      }
      case StepCompleted _ -> say(new KindWithdrawn(DeadlineKind.STEP));
      case OpinionAsked e ->
          say(new Declared(DeadlineKind.OPINION, opinion(e.opinion()), after(e.dueAt())));
      case OpinionGiven e -> say(new Withdrawn(opinion(e.opinion())));
      case OpinionLapsed e -> say(new Withdrawn(opinion(e.opinion())));
      case LinkedTaskSent e ->
          say(new Declared(DeadlineKind.LINKED_AGENCY, linked(e.task()), after(e.dueAt())));
      case LinkedTaskDone e -> say(new Withdrawn(linked(e.task())));
      case SupplementAsked e -> {
        if (e.policy() != SupplementPolicy.NO_EFFECT) {
          hold(DeadlineKind.PROMISE, DeadlineKind.WARNING);
        }
      }
      case SupplementBroughtIn e -> goOn(fact, e.dueDate());
      case FinancialDutyAsked _ -> hold(DeadlineKind.PROMISE, DeadlineKind.WARNING);
      case FinancialDutyMet e -> goOn(fact, e.dueDate());
      case ClockSuspended e -> {
        hold(DeadlineKind.PROMISE, DeadlineKind.WARNING);
        say(new Declared(DeadlineKind.SUSPENSION, SUSPENSION, e.until().toInstant()));
      }
      case ClockResumed e -> {
        say(new Withdrawn(SUSPENSION));
        goOn(fact, e.dueDate());
      }
      case ExtensionGranted e -> promise(fact, e.dueDate());
      case DueDateRecounted e -> promise(fact, e.dueDate());
      case DossierCorrected e -> promise(fact, e.dueDate());
      case DueSoonNoted e -> say(new Withdrawn(warning(e.warning())));
      case OverdueNoted _ -> say(new Withdrawn(DUE));
      case TaskOverdueNoted e -> say(new Withdrawn(task(e.task(), e.number())));
      case DossierDecided _ -> {
        say(new KindWithdrawn(DeadlineKind.OPINION));
        say(new KindWithdrawn(DeadlineKind.LINKED_AGENCY));
        say(new KindWithdrawn(DeadlineKind.STEP));
      }
      case ResultAtCounter e -> {
        if (e.collectBy() != null) {
          say(new Declared(DeadlineKind.COLLECTION, COLLECTION, e.collectBy().toInstant()));
        }
      }
      case ResultHandedOver _ -> say(new Withdrawn(COLLECTION));
      case ResultNotCollected _ -> say(new Withdrawn(COLLECTION));
      case WithdrawalAsked _ ->
          hold(DeadlineKind.TRANSFER, DeadlineKind.STEP, DeadlineKind.SUSPENSION);
      case WithdrawalDropped _ ->
          release(DeadlineKind.TRANSFER, DeadlineKind.STEP, DeadlineKind.SUSPENSION);
      case DossierFiled _,
          DossierChecked _,
          DossierSettledAtOnce _,
          IntakeRefused _,
          DossierTransferred _,
          DossierAssigned _,
          WorkHandedOn _,
          DossierVerified _,
          ApologyIssued _,
          HandOverContested _,
          DossierRated _,
          ReceiptRenewed _,
          WithdrawalConfirmed _,
          DossierStopped _,
          DossierRelated _,
          DossierCancelled _,
          PastDossierRecorded _,
          PastStepRecorded _,
          PastPromiseRecorded _,
          PastCompletionRecorded _,
          SynchronisationRecorded _ -> {}
    }
  }

  private void goOn(DossierEvent fact, @Nullable DueDateChange moved) {
    release(DeadlineKind.PROMISE, DeadlineKind.WARNING);
    promise(fact, moved);
  }

  /** A date that is confirmed as it was is not promised again; of its nearness there is warning. */
  private void promise(DossierEvent fact, @Nullable DueDateChange moved) {
    if (moved == null || !fact.after().isOpen()) {
      return;
    }
    @Nullable Standing before = fact.occurrence().before();
    @Nullable Promise promise = moved.promise();
    if (!Objects.equals(before == null ? null : before.promise(), promise)) {
      say(
          promise == null
              ? new Withdrawn(DUE)
              : new Declared(DeadlineKind.PROMISE, DUE, lateFrom(promise)));
    }
    say(new KindWithdrawn(DeadlineKind.WARNING));
    for (int n = 0; n < moved.warnings().size(); n++) {
      Instant at = moved.warnings().get(n).toInstant();
      say(new Declared(DeadlineKind.WARNING, warning(n + 1), at));
    }
  }

  private void transfer(@Nullable TransferDue due) {
    say(
        due == null
            ? new Withdrawn(TRANSFER)
            : new Declared(DeadlineKind.TRANSFER, TRANSFER, after(due.at())));
  }

  private void step(int limit, @Nullable OffsetDateTime dueAt) {
    if (dueAt != null) {
      say(new Declared(DeadlineKind.STEP, task(Task.STEP, limit), after(dueAt)));
    }
  }

  private void hold(DeadlineKind... kinds) {
    for (DeadlineKind kind : kinds) {
      say(new Held(kind));
    }
  }

  private void release(DeadlineKind... kinds) {
    for (DeadlineKind kind : kinds) {
      say(new Released(kind));
    }
  }

  private void say(Declaration declaration) {
    declarations.add(declaration);
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

  private static String warning(int number) {
    return "warning-" + number;
  }

  private static String opinion(int number) {
    return "opinion-" + number;
  }

  private static String linked(int number) {
    return "linked-agency-" + number;
  }

  private static String task(Task task, int number) {
    return switch (task) {
      case TRANSFER -> TRANSFER;
      case OPINION -> opinion(number);
      case LINKED_AGENCY -> linked(number);
      case STEP -> number == COMMITTED ? "step-committed" : "step-legal";
    };
  }
}

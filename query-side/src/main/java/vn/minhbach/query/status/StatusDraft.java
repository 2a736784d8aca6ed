package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
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
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.time.Wording;

/** A status while one event is folded into it. Lives no longer than that. */
final class StatusDraft {
  /** In characters, so that a document stays far below what a store can hold. */
  private static final int LONGEST_TIMELINE = 400_000;

  private static final int MOST_DEADLINES = 50;

  private @Nullable String pastNumber;
  private @Nullable String procedureName;
  private Channel channel = Channel.UNKNOWN;
  private @Nullable OffsetDateTime submitted;
  private @Nullable OffsetDateTime checked;
  private @Nullable OffsetDateTime completed;
  private @Nullable OffsetDateTime atCounter;
  private @Nullable OffsetDateTime handedOver;
  private int supplementRounds;
  private int entriesLeftOut;
  private @Nullable Integer receiptRenewals;
  private Noted noted = Noted.NOTHING;
  private final List<AwaitedOpinion> opinions = new ArrayList<>();
  private final List<DeadlineChange> deadlines = new ArrayList<>();
  private final List<TimelineEntry> timeline = new ArrayList<>();

  StatusDraft(@Nullable StatusView document) {
    if (document != null) {
      pastNumber = document.pastNumber();
      procedureName = document.subject().procedureName();
      channel = document.subject().channel();
      submitted = document.instants().submitted();
      checked = document.instants().checked();
      completed = document.instants().completed();
      atCounter = document.instants().atCounter();
      handedOver = document.instants().handedOver();
      supplementRounds = document.supplementRounds();
      entriesLeftOut = document.entriesLeftOut();
      receiptRenewals = document.receiptRenewals();
      noted = document.noted();
      opinions.addAll(document.opinions());
      deadlines.addAll(document.deadlines());
      timeline.addAll(document.timeline());
    }
  }

  /** What each event says that its standing does not. */
  void learn(DossierEvent event) {
    OffsetDateTime at = event.occurrence().at();
    switch (event) {
      case DossierFiled e -> {
        channel = e.channel();
        submitted = e.submittedAt();
        procedureName = e.procedureName();
      }
      case DossierChecked e -> checked = at;
      case DossierTakenIn e -> {
        channel = e.channel();
        submitted = e.submittedAt();
        procedureName = e.procedureName();
        checked = at;
      }
      case DossierReceived e -> {
        channel = e.channel();
        submitted = e.submittedAt();
        procedureName = e.procedureName();
        checked = checked == null ? at : checked;
        promise(e, e.dueDate(), MoveReason.of(e));
      }
      case DossierSettledAtOnce e -> {
        channel = Channel.COUNTER;
        submitted = at;
        checked = at;
        completed = at;
        atCounter = at;
        handedOver = at;
        procedureName = e.procedureName();
        promise(e, e.dueDate(), MoveReason.AT_ONCE);
      }
      case OpinionAsked e ->
          opinions.add(new AwaitedOpinion(e.opinion(), e.consulted(), e.dueAt()));
      case OpinionGiven e -> settle(e.opinion());
      case OpinionLapsed e -> settle(e.opinion());
      case SupplementAsked e -> supplementRounds = e.round();
      case SupplementBroughtIn e -> promise(e, e.dueDate(), MoveReason.of(e));
      case FinancialDutyMet e -> promise(e, e.dueDate(), MoveReason.of(e));
      case ExtensionGranted e -> {
        promise(e, e.dueDate(), MoveReason.of(e));
        noted = noted.apologised(Apology.of(e));
      }
      case ClockResumed e -> promise(e, e.dueDate(), MoveReason.of(e));
      case DueDateRecounted e -> promise(e, e.dueDate(), MoveReason.RECOUNTED);
      case DueSoonNoted e -> noted = noted.warned(e.warning(), at);
      case OverdueNoted e -> noted = noted.broken(at, e.promise());
      case ApologyIssued e -> noted = noted.apologised(Apology.of(e));
      case DossierDecided e -> completed = at;
      case ReceiptRenewed e -> receiptRenewals = e.generation();
      case ResultAtCounter e -> atCounter = at;
      case ResultHandedOver e -> handedOver = at;
      case DossierCorrected e -> {
        correct(e);
        promise(e, e.dueDate(), MoveReason.CORRECTED);
      }
      case PastDossierRecorded e -> {
        pastNumber = e.number();
        channel = e.channel();
        promise(e, e.dueDate(), MoveReason.PAST);
      }
      case PastPromiseRecorded e -> promise(e, e.dueDate(), MoveReason.NEWER_EXTRACT);
      case PastCompletionRecorded e -> completed = e.completedAt();
      case IntakeRefused _,
          LinkedTaskSent _,
          LinkedTaskDone _,
          ClockSuspended _,
          TaskOverdueNoted _,
          HandOverContested _,
          DossierRelated _,
          DossierTransferred _,
          DossierAssigned _,
          StepBegun _,
          StepCompleted _,
          WorkHandedOn _,
          DossierVerified _,
          FinancialDutyAsked _,
          ResultNotCollected _,
          DossierRated _,
          WithdrawalAsked _,
          WithdrawalConfirmed _,
          WithdrawalDropped _,
          DossierStopped _,
          DossierCancelled _,
          PastStepRecorded _,
          SynchronisationRecorded _ -> {
        // The standing and the timeline say it all.
      }
    }
  }

  /** Adds the event to the timeline, and leaves out the oldest entries of one that is too long. */
  void tell(DossierEvent event, Stamp stamp) {
    timeline.add(entry(event, stamp));
    int weight = timeline.stream().mapToInt(TimelineEntry::weight).sum();
    while (weight > LONGEST_TIMELINE && timeline.size() > 1) {
      weight -= timeline.removeFirst().weight();
      entriesLeftOut++;
    }
  }

  StatusView view(DossierEvent event, Stamp stamp) {
    Standing now = event.after();
    @Nullable ProcedureRef procedure = now.procedure();
    return new StatusView(
        event.dossier().value(),
        stamp.version(),
        now.code() == null ? null : now.code().value(),
        pastNumber,
        now.agency().value(),
        now.unit().value(),
        value(now.officer()),
        new Subject(
            procedure == null ? null : procedure.code().value(),
            procedure == null ? null : procedure.version(),
            procedure == null ? null : procedure.caseKey().value(),
            procedureName,
            now.field().name(),
            procedure != null && procedure.sensitive(),
            channel),
        new Instants(submitted, checked, now.receivedAt(), completed, atCounter, handedOver),
        Place.of(now),
        now.promise(),
        now.firstPromise(),
        now.resolvedAt() == null ? null : now.timeliness(),
        supplementRounds,
        opinions,
        deadlines,
        noted.resolved(now.resolvedAt()),
        timeline,
        entriesLeftOut,
        receiptRenewals);
  }

  private TimelineEntry entry(DossierEvent event, Stamp stamp) {
    Told told = Story.of(event);
    Actor by = event.occurrence().by();
    String unit = event.after().unit().value();
    @Nullable String officer = value(by.officer());
    if (event instanceof PastStepRecorded step) {
      unit = step.unit() == null ? unit : step.unit().value();
      officer = value(step.officer());
    }
    OffsetDateTime at = event.occurrence().at();
    return new TimelineEntry(
        stamp.sequence(),
        at,
        told.happenedAt() == null ? at : told.happenedAt(),
        DossierEventNames.nameOf(event),
        told.said(),
        by.role(),
        officer,
        unit,
        told.data());
  }

  private void promise(DossierEvent event, @Nullable DueDateChange change, Wording reason) {
    if (change == null) {
      return;
    }
    Actor by = event.occurrence().by();
    deadlines.add(
        new DeadlineChange(
            event.occurrence().at(),
            by.role(),
            value(by.officer()),
            change.cause(),
            change.previous(),
            change.promise(),
            change.explanation(),
            change.derivation(),
            change.calendarVersion(),
            procedureVersion(event),
            change.legalBasis(),
            reason,
            event instanceof ExtensionGranted extension ? extension.responsible().value() : null,
            change.warnings()));
    noted = noted.moved();
    if (deadlines.size() > MOST_DEADLINES) {
      // The first promise is kept for ever.
      deadlines.remove(1);
    }
  }

  private static @Nullable Integer procedureVersion(DossierEvent event) {
    @Nullable ProcedureRef procedure = event.after().procedure();
    return procedure == null ? null : procedure.version();
  }

  private void settle(int opinion) {
    opinions.removeIf(awaited -> awaited.opinion() == opinion);
  }

  private void correct(DossierCorrected event) {
    if (event.field() == CorrectedField.CHANNEL) {
      channel = Channel.valueOf(event.to());
    }
  }

  private static @Nullable String value(@Nullable OfficerId officer) {
    return officer == null ? null : officer.value();
  }
}

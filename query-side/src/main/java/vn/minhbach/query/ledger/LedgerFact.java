package vn.minhbach.query.ledger;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
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
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;

/** What an event says about time. */
sealed interface LedgerFact {
  /** Opinions and linked tasks are numbered apart: there are never so many that they meet. */
  int AFTER_OPINIONS = 1_000_000;

  /** The first submission, which may be earlier than its entry. */
  record Opened(OffsetDateTime since) implements LedgerFact {}

  /**
   * An opinion, or the part of a linked agency, is awaited.
   *
   * @param part the number of the opinion, or of the linked task after all opinions
   */
  record Asked(int part, String consulted) implements LedgerFact {}

  /** It is awaited no more. */
  record Answered(int part) implements LedgerFact {}

  /** A source says who was done with it at a time of the past. */
  record StepDone(OffsetDateTime at, Owner by) implements LedgerFact {}

  /** A source says that it was completed, at a time of the past. */
  record Completed(OffsetDateTime at) implements LedgerFact {}

  /** Where the dossier stands says it all. */
  record Moved() implements LedgerFact {}

  static LedgerFact of(DossierEvent event) {
    return switch (event) {
      case DossierFiled e -> new Opened(e.submittedAt());
      case DossierTakenIn e -> new Opened(e.submittedAt());
      case DossierReceived e -> new Opened(e.submittedAt());
      case PastDossierRecorded e -> new Opened(e.startedAt());
      case OpinionAsked e -> new Asked(e.opinion(), e.consulted());
      case OpinionGiven e -> new Answered(e.opinion());
      case OpinionLapsed e -> new Answered(e.opinion());
      case LinkedTaskSent e -> new Asked(AFTER_OPINIONS + e.task(), e.agency());
      case LinkedTaskDone e -> new Answered(AFTER_OPINIONS + e.task());
      case PastStepRecorded e -> new StepDone(e.doneAt(), doer(e));
      case PastCompletionRecorded e -> new Completed(e.completedAt());
      case DossierChecked _,
          DossierSettledAtOnce _,
          IntakeRefused _,
          DossierTransferred _,
          DossierAssigned _,
          StepBegun _,
          StepCompleted _,
          WorkHandedOn _,
          DossierVerified _,
          ClockSuspended _,
          ClockResumed _,
          ApologyIssued _,
          DueDateRecounted _,
          DueSoonNoted _,
          OverdueNoted _,
          TaskOverdueNoted _,
          HandOverContested _,
          DossierRelated _,
          SupplementAsked _,
          SupplementBroughtIn _,
          FinancialDutyAsked _,
          FinancialDutyMet _,
          ExtensionGranted _,
          DossierDecided _,
          ResultAtCounter _,
          ResultHandedOver _,
          ResultNotCollected _,
          DossierRated _,
          ReceiptRenewed _,
          WithdrawalAsked _,
          WithdrawalConfirmed _,
          WithdrawalDropped _,
          DossierStopped _,
          DossierCorrected _,
          DossierCancelled _,
          PastPromiseRecorded _,
          SynchronisationRecorded _ ->
          new Moved();
    };
  }

  /** The desk that the source names; who was responsible stands in only where it names none. */
  private static Owner doer(PastStepRecorded e) {
    @Nullable UnitCode unit = e.unit();
    @Nullable OfficerId officer = e.officer();
    if (unit == null) {
      unit = e.after().unit();
      officer = officer == null ? e.after().officer() : officer;
    }
    return new Owner.Desk(unit.value(), officer == null ? null : officer.value());
  }
}

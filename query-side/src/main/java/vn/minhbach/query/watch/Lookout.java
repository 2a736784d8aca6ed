package vn.minhbach.query.watch;

import java.util.List;
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

/** Says of each event which patterns it shows by itself, without any other. */
final class Lookout {
  private Lookout() {}

  static List<Sign> of(DossierEvent event) {
    Signs signs = new Signs(event);
    switch (event) {
      case DossierFiled e -> EntrySigns.entered(e.entry(), signs);
      case DossierTakenIn e -> EntrySigns.entered(e.entry(), signs);
      case DossierReceived e -> EntrySigns.entered(e.entry(), signs);
      case DossierSettledAtOnce e -> EntrySigns.entered(e.entry(), signs);
      case SupplementAsked e -> SupplementSigns.asked(e, signs);
      case SupplementBroughtIn e -> SupplementSigns.brought(e, signs);
      case ExtensionGranted e -> DateSigns.extended(e, signs);
      case ApologyIssued e -> DateSigns.apologised(e, signs);
      case OverdueNoted _ -> signs.count(Pattern.LATE_APOLOGY, DateSigns.BROKEN);
      case DueDateRecounted e -> DateSigns.recounted(e, signs);
      case DossierCorrected e -> DateSigns.corrected(e, signs);
      case ResultAtCounter _ -> EndSigns.atCounter(signs);
      case ResultHandedOver e -> EndSigns.handedOver(e, signs);
      case HandOverContested _ -> EndSigns.contested(signs);
      case WithdrawalAsked _ -> EndSigns.withdrawalAsked(signs);
      case DossierRelated e -> EndSigns.related(e, signs);
      case DossierCancelled e -> EndSigns.cancelled(e, signs);
      case OpinionGiven e -> PartSigns.opinionGiven(e, signs);
      case TaskOverdueNoted e -> PartSigns.overdue(e, signs);
      case DossierChecked _,
          IntakeRefused _,
          DossierTransferred _,
          DossierAssigned _,
          StepBegun _,
          StepCompleted _,
          WorkHandedOn _,
          DossierVerified _,
          OpinionAsked _,
          OpinionLapsed _,
          LinkedTaskSent _,
          LinkedTaskDone _,
          FinancialDutyAsked _,
          FinancialDutyMet _,
          ClockSuspended _,
          ClockResumed _,
          DueSoonNoted _,
          DossierDecided _,
          ResultNotCollected _,
          DossierRated _,
          ReceiptRenewed _,
          WithdrawalConfirmed _,
          WithdrawalDropped _,
          DossierStopped _,
          PastDossierRecorded _,
          PastStepRecorded _,
          PastPromiseRecorded _,
          PastCompletionRecorded _,
          SynchronisationRecorded _ -> {
        // What they show, if anything, takes more than one event.
      }
    }
    return signs.all();
  }
}

package vn.minhbach.query.demand;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.agency.AgencyCode;
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
import vn.minhbach.shared.procedure.ProcedureRef;

/**
 * Counts what was received at a unit, or settled there at once. A mistake that is corrected later
 * stays counted: what is nearest at hand does not depend on one dossier.
 */
public final class DemandProjection implements Projection<DemandView> {
  @Override
  public String view() {
    return "demand";
  }

  @Override
  public Class<DemandView> documentType() {
    return DemandView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    return name(event).isPresent() && event.after().procedure() != null
        ? Set.of(key(event.after().agency(), event.after().unit()))
        : Set.of();
  }

  @Override
  public DemandView fold(
      @Nullable DemandView document, String key, DossierEvent event, Stamp stamp) {
    DemandView view = document == null ? DemandView.EMPTY : document;
    @Nullable ProcedureRef procedure = event.after().procedure();
    boolean atOnce = event instanceof DossierSettledAtOnce;
    return procedure == null
        ? view
        : name(event).map(name -> view.once(procedure.code(), name, atOnce)).orElse(view);
  }

  static String key(AgencyCode agency, UnitCode unit) {
    return agency + "|" + unit;
  }

  /** What somebody came for, in the words of the receipt; empty if nobody came for anything. */
  private static Optional<String> name(DossierEvent event) {
    return switch (event) {
      case DossierReceived e -> Optional.of(e.procedureName());
      case DossierSettledAtOnce e -> Optional.of(e.procedureName());
      case DossierFiled _,
          DossierChecked _,
          DossierTakenIn _,
          IntakeRefused _,
          DossierTransferred _,
          DossierAssigned _,
          StepBegun _,
          StepCompleted _,
          WorkHandedOn _,
          DossierVerified _,
          OpinionAsked _,
          OpinionGiven _,
          OpinionLapsed _,
          LinkedTaskSent _,
          LinkedTaskDone _,
          SupplementAsked _,
          SupplementBroughtIn _,
          FinancialDutyAsked _,
          FinancialDutyMet _,
          ClockSuspended _,
          ClockResumed _,
          ExtensionGranted _,
          ApologyIssued _,
          DueDateRecounted _,
          DueSoonNoted _,
          OverdueNoted _,
          TaskOverdueNoted _,
          DossierDecided _,
          ResultAtCounter _,
          ResultHandedOver _,
          HandOverContested _,
          ResultNotCollected _,
          ReceiptRenewed _,
          DossierRated _,
          WithdrawalAsked _,
          WithdrawalConfirmed _,
          WithdrawalDropped _,
          DossierStopped _,
          DossierCorrected _,
          DossierRelated _,
          DossierCancelled _,
          PastDossierRecorded _,
          PastStepRecorded _,
          PastPromiseRecorded _,
          PastCompletionRecorded _,
          SynchronisationRecorded _ ->
          Optional.empty();
    };
  }
}

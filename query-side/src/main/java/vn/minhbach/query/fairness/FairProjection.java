package vn.minhbach.query.fairness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
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
import vn.minhbach.shared.dossier.DossierEvent.TaskOverdueNoted;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalDropped;
import vn.minhbach.shared.dossier.DossierEvent.WorkHandedOn;

/**
 * Lays each dossier on the days on which it counts: on its hand-over, its first promise, its
 * receipt and its arrival. What ties dossiers together is kept apart and applied on reading, since
 * the later dossier does not know on which days the earlier one counts.
 *
 * <p>Dossiers taken over from another system stand in none of it: neither their first promise nor
 * their hand-over was witnessed here.
 */
public final class FairProjection implements Projection<FairView> {
  @Override
  public String view() {
    return "fairness";
  }

  @Override
  public Class<FairView> documentType() {
    return FairView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    Set<String> keys = new LinkedHashSet<>();
    facts(event).forEach(fact -> keys.add(fact.key()));
    return keys;
  }

  @Override
  public @Nullable FairView fold(
      @Nullable FairView document, String key, DossierEvent event, Stamp stamp) {
    @Nullable FairView next = document;
    for (FairFact fact : facts(event)) {
      if (fact.key().equals(key)) {
        next = fact.change().apply(next);
      }
    }
    return next;
  }

  private static List<FairFact> facts(DossierEvent event) {
    if (event.after().procedure() == null) {
      return List.of();
    }
    FairFacts facts = new FairFacts(event);
    return switch (event) {
      case DossierFiled e -> facts.lives().follows(e.entry()).all();
      case DossierTakenIn e ->
          facts.lives().follows(e.entry()).entered(e.entry(), e.channel() == Channel.COUNTER).all();
      case DossierReceived e -> received(facts, e);
      case DossierSettledAtOnce e -> facts.settledAtOnce().entered(e.entry(), true).all();
      case IntakeRefused _, DossierDecided _ -> facts.lives().all();
      case SupplementAsked e -> facts.asked(e.clockRunning()).all();
      case ResultAtCounter _ -> facts.lives().resolved().all();
      case ResultHandedOver _ -> facts.lives().handedOver().all();
      case DossierStopped _ -> facts.lives().stopped().all();
      case DossierRelated e -> facts.related(e.other().value(), e.relation()).all();
      case DossierCancelled _ -> facts.lives().cancelled().all();
      case DossierChecked _,
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
          HandOverContested _,
          ResultNotCollected _,
          DossierRated _,
          ReceiptRenewed _,
          WithdrawalAsked _,
          WithdrawalConfirmed _,
          WithdrawalDropped _,
          DossierCorrected _,
          PastDossierRecorded _,
          PastStepRecorded _,
          PastPromiseRecorded _,
          PastCompletionRecorded _,
          SynchronisationRecorded _ ->
          List.of();
    };
  }

  /** Somebody stood at the counter only where the receipt opens the dossier. */
  private static List<FairFact> received(FairFacts facts, DossierReceived e) {
    facts.lives().received().follows(e.entry());
    return e.occurrence().before() == null
        ? facts.entered(e.entry(), e.channel() == Channel.COUNTER).all()
        : facts.all();
  }
}

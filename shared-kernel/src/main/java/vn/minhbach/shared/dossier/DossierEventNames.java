package vn.minhbach.shared.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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
 * The words under which facts are stored for ever. A class may be renamed or moved; its word may
 * not. Every permitted event has one, which a test sees to.
 */
public final class DossierEventNames {
  private static final Map<String, Class<? extends DossierEvent>> BY_NAME = byName();
  private static final Map<Class<? extends DossierEvent>, String> BY_CLASS =
      BY_NAME.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private DossierEventNames() {}

  /** All words with their classes. */
  public static Map<String, Class<? extends DossierEvent>> all() {
    return BY_NAME;
  }

  /** The word for a fact, such as {@code dossier.received}. */
  public static String nameOf(DossierEvent event) {
    return nameOf(event.getClass());
  }

  /**
   * The word for a class of facts.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static String nameOf(Class<?> type) {
    String name = BY_CLASS.get(type);
    if (name == null) {
      throw new IllegalArgumentException("no stored name for " + type);
    }
    return name;
  }

  private static Map<String, Class<? extends DossierEvent>> byName() {
    Map<String, Class<? extends DossierEvent>> names = new LinkedHashMap<>();
    names.put("dossier.filed", DossierFiled.class);
    names.put("dossier.checked", DossierChecked.class);
    names.put("dossier.taken-in", DossierTakenIn.class);
    names.put("dossier.received", DossierReceived.class);
    names.put("dossier.settled-at-once", DossierSettledAtOnce.class);
    names.put("dossier.refused-at-intake", IntakeRefused.class);
    names.put("dossier.transferred", DossierTransferred.class);
    names.put("dossier.assigned", DossierAssigned.class);
    names.put("step.begun", StepBegun.class);
    names.put("step.completed", StepCompleted.class);
    names.put("work.handed-on", WorkHandedOn.class);
    names.put("dossier.verified", DossierVerified.class);
    names.put("opinion.asked", OpinionAsked.class);
    names.put("opinion.given", OpinionGiven.class);
    names.put("opinion.lapsed", OpinionLapsed.class);
    names.put("supplement.asked", SupplementAsked.class);
    names.put("supplement.brought-in", SupplementBroughtIn.class);
    names.put("financial-duty.asked", FinancialDutyAsked.class);
    names.put("financial-duty.met", FinancialDutyMet.class);
    names.put("linked-task.sent", LinkedTaskSent.class);
    names.put("linked-task.done", LinkedTaskDone.class);
    names.put("clock.suspended", ClockSuspended.class);
    names.put("clock.resumed", ClockResumed.class);
    names.put("due-date.recounted", DueDateRecounted.class);
    names.put("due-soon.noted", DueSoonNoted.class);
    names.put("overdue.noted", OverdueNoted.class);
    names.put("task-overdue.noted", TaskOverdueNoted.class);
    names.put("apology.issued", ApologyIssued.class);
    names.put("dossier.related", DossierRelated.class);
    names.put("receipt.renewed", ReceiptRenewed.class);
    names.put("hand-over.contested", HandOverContested.class);
    names.put("extension.granted", ExtensionGranted.class);
    names.put("dossier.decided", DossierDecided.class);
    names.put("result.at-counter", ResultAtCounter.class);
    names.put("result.handed-over", ResultHandedOver.class);
    names.put("result.not-collected", ResultNotCollected.class);
    names.put("dossier.rated", DossierRated.class);
    names.put("withdrawal.asked", WithdrawalAsked.class);
    names.put("withdrawal.confirmed", WithdrawalConfirmed.class);
    names.put("withdrawal.dropped", WithdrawalDropped.class);
    names.put("dossier.stopped", DossierStopped.class);
    names.put("dossier.corrected", DossierCorrected.class);
    names.put("dossier.cancelled", DossierCancelled.class);
    names.put("past.dossier-recorded", PastDossierRecorded.class);
    names.put("past.step-recorded", PastStepRecorded.class);
    names.put("past.promise-recorded", PastPromiseRecorded.class);
    names.put("past.completion-recorded", PastCompletionRecorded.class);
    names.put("synchronisation.recorded", SynchronisationRecorded.class);
    return Map.copyOf(names);
  }
}

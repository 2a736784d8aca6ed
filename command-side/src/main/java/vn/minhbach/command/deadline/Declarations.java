package vn.minhbach.command.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Withdrawn;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
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
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
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

  /** Late is after the moment, not at it (Civil Code art. 147.1). */
  private static final Duration JUST_AFTER = Duration.ofSeconds(1);

  private Declarations() {}

  static List<Declaration> of(DossierEvent fact) {
    return switch (fact) {
      case OpinionAsked asked ->
          with(asked, new Declared(opinion(asked.opinion()), after(asked.dueAt())));
      case OpinionGiven given -> with(given, new Withdrawn(opinion(given.opinion())));
      case OpinionLapsed lapsed -> with(lapsed, new Withdrawn(opinion(lapsed.opinion())));
      case DossierFiled _,
          DossierChecked _,
          DossierReceived _,
          DossierSettledAtOnce _,
          IntakeRefused _,
          DossierTransferred _,
          DossierAssigned _,
          StepBegun _,
          StepCompleted _,
          WorkHandedOn _,
          DossierVerified _,
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
          WithdrawalAsked _,
          WithdrawalConfirmed _,
          WithdrawalDropped _,
          DossierStopped _,
          DossierCorrected _,
          DossierCancelled _,
          PastDossierRecorded _,
          PastStepRecorded _,
          PastPromiseRecorded _,
          PastCompletionRecorded _,
          SynchronisationRecorded _ ->
          promise(fact);
    };
  }

  private static List<Declaration> with(DossierEvent fact, Declaration more) {
    return Stream.concat(promise(fact).stream(), Stream.of(more)).toList();
  }

  private static List<Declaration> promise(DossierEvent fact) {
    @Nullable Standing before = fact.occurrence().before();
    Standing after = fact.after();
    if (before != null && before.isOpen() && !after.isOpen()) {
      return List.of(new AllWithdrawn());
    }
    @Nullable Instant was = before == null ? null : running(before);
    @Nullable Instant is = running(after);
    if (Objects.equals(was, is)) {
      return List.of();
    }
    return List.of(is == null ? new Withdrawn(DUE) : new Declared(DUE, is));
  }

  /** When the office is late, if nothing else happens; absent while nothing runs. */
  private static @Nullable Instant running(Standing standing) {
    @Nullable Promise promise = standing.promise();
    boolean runs =
        standing.isOpen()
            && standing.procedure() != null
            && standing.axes().money() != Money.DUE
            && standing.axes().stage() != Stage.AWAITING_SUPPLEMENT;
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

  private static String opinion(int number) {
    return "opinion-" + number;
  }
}

package vn.minhbach.query.cast;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.ClockResumed;
import vn.minhbach.shared.dossier.DossierEvent.ClockSuspended;
import vn.minhbach.shared.dossier.DossierEvent.DossierAssigned;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.DossierTransferred;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskDone;
import vn.minhbach.shared.dossier.DossierEvent.LinkedTaskSent;
import vn.minhbach.shared.dossier.DossierEvent.Opinion;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.PastCompletionRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastPromiseRecorded;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.ResultNotCollected;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalAsked;
import vn.minhbach.shared.dossier.DossierEvent.WithdrawalConfirmed;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.ProcedureRef;

/** The story of one dossier, fact by fact. Times are given; the rest follows. */
public final class Tale {
  private final DossierId dossier;
  private final int number;
  private final Field field;
  private final ProcedureRef procedure;
  private final List<DossierEvent> events = new ArrayList<>();

  private Tale(int number, ProcedureRef procedure) {
    this.dossier = DossierId.of(new UUID((long) number << 60, number));
    this.number = number;
    this.field = procedure.field();
    this.procedure = procedure;
  }

  /** The {@code number}-th dossier of the day; its identifier starts with its last digit. */
  public static Tale of(int number) {
    return of(number, Cast.CIVIL_STATUS);
  }

  /** The same in another field. */
  public static Tale of(int number, Field field) {
    return new Tale(number, Cast.procedure(field));
  }

  /** One whose procedure no board and no message may name. */
  public static Tale sensitive(int number) {
    ProcedureRef plain = Cast.BIRTH;
    return new Tale(
        number,
        new ProcedureRef(plain.code(), plain.version(), plain.caseKey(), plain.field(), true));
  }

  public DossierId dossier() {
    return dossier;
  }

  /** All that has happened, in order. */
  public List<DossierEvent> events() {
    return List.copyOf(events);
  }

  public DossierEvent last() {
    return events.getLast();
  }

  public Standing standing() {
    return last().after();
  }

  public Tale filed(OffsetDateTime at) {
    return filed(at, at);
  }

  /** Entered later than it was submitted. */
  public Tale filed(OffsetDateTime at, OffsetDateTime submittedAt) {
    Standing standing = opening(Stage.FILED, null, submittedAt);
    return add(
        new DossierFiled(
            occurrence(Actor.CITIZEN, at, null, standing),
            Channel.ONLINE,
            submittedAt,
            person(),
            person(),
            Cast.PROCEDURE_NAME,
            List.of(),
            Entry.PLAIN));
  }

  public Tale checked(OffsetDateTime at) {
    return moved(at, Stage.CHECKED, DossierChecked::new);
  }

  /** Received at the counter or after filing, with a promise or none. */
  public Tale received(OffsetDateTime at, @Nullable Promise promise) {
    @Nullable Standing before = events.isEmpty() ? null : standing();
    Standing at1 =
        before == null
            ? opening(Stage.RECEIVED, null, at)
            : at(before, before.axes().with(Stage.RECEIVED));
    DossierCode code = DossierCode.of(Cast.AGENCY, at.toLocalDate(), number);
    Standing after = at1.received(procedure, code, at, promise);
    return add(
        new DossierReceived(
            occurrence(Cast.CLERK, at, before, after),
            before == null ? Channel.COUNTER : Channel.ONLINE,
            before == null ? at : events.getFirst().occurrence().at(),
            code,
            person(),
            person(),
            Cast.PROCEDURE_NAME,
            List.of(),
            Form.RECEIPT,
            DueDateChange.asGiven(Cause.RECEIPT, null, promise),
            Entry.PLAIN,
            null,
            null,
            null));
  }

  public Tale transferred(OffsetDateTime at, UnitCode to) {
    Standing before = standing();
    return add(
        new DossierTransferred(
            occurrence(Cast.CLERK, at, before, before.heldBy(to, null)), before.unit(), to, null));
  }

  public Tale assigned(OffsetDateTime at, OfficerId to) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(Stage.IN_PROGRESS)).heldBy(before.unit(), to);
    return add(
        new DossierAssigned(occurrence(Cast.LEADER, at, before, after), before.officer(), to));
  }

  public Tale opinionAsked(OffsetDateTime at, OffsetDateTime dueAt) {
    return opinionAsked(at, "Phòng Tư pháp", dueAt);
  }

  public Tale opinionAsked(OffsetDateTime at, String consulted, OffsetDateTime dueAt) {
    Standing before = standing();
    Standing after = before.at(before.axes(), partsOpen() + 1);
    int asked = (int) events.stream().filter(OpinionAsked.class::isInstance).count();
    return add(
        new OpinionAsked(
            occurrence(Cast.LEADER, at, before, after), asked + 1, consulted, dueAt, true, "Luật"));
  }

  /** The opinion of that number, 1 for the first that was asked for. */
  public Tale opinionGiven(OffsetDateTime at, int opinion, String consulted) {
    Standing before = standing();
    Standing after = before.at(before.axes(), partsOpen() - 1);
    return add(
        new OpinionGiven(
            occurrence(Cast.CLERK, at, before, after),
            opinion,
            consulted,
            Opinion.AGREES,
            null,
            null));
  }

  public Tale dutyAsked(OffsetDateTime at) {
    Standing before = standing();
    Axes due = before.axes().with(Stage.IN_PROGRESS).with(Money.DUE);
    return add(
        new FinancialDutyAsked(
            occurrence(Cast.CLERK, at, before, at(before, due)), "TB-1", at.toLocalDate()));
  }

  public Tale dutyMet(OffsetDateTime at) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(Money.MET));
    return add(new FinancialDutyMet(occurrence(Actor.CITIZEN, at, before, after), at, null));
  }

  /** Form 02 before the clock has started. */
  public Tale completionAsked(OffsetDateTime at, String item) {
    return moved(
        at,
        Stage.AWAITING_COMPLETION,
        occurrence ->
            new SupplementAsked(
                occurrence,
                1,
                false,
                List.of(item),
                List.of(),
                null,
                Form.SUPPLEMENT,
                null,
                null,
                null,
                null));
  }

  public Tale completionBroughtIn(OffsetDateTime at) {
    return moved(
        at, Stage.FILED, occurrence -> new SupplementBroughtIn(occurrence, 1, at, List.of(), null));
  }

  public Tale supplementAsked(OffsetDateTime at, String item) {
    return moved(
        at,
        Stage.AWAITING_SUPPLEMENT,
        occurrence ->
            new SupplementAsked(
                occurrence,
                1,
                true,
                List.of(item),
                List.of(),
                null,
                Form.SUPPLEMENT,
                null,
                null,
                null,
                null));
  }

  public Tale supplementBroughtIn(OffsetDateTime at, Promise promise) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(Stage.IN_PROGRESS)).promising(promise);
    return add(
        new SupplementBroughtIn(
            occurrence(Cast.CLERK, at, before, after),
            1,
            before.receivedAt() == null ? at : before.receivedAt(),
            List.of(),
            DueDateChange.asGiven(Cause.SUPPLEMENT, before.promise(), promise)));
  }

  public Tale extended(OffsetDateTime at, Promise promise) {
    Standing before = standing();
    return add(
        new ExtensionGranted(
            occurrence(Cast.LEADER, at, before, before.promising(promise)),
            ExtensionCause.OTHER,
            before.unit(),
            null,
            Form.APOLOGY,
            DueDateChange.asGiven(Cause.EXTENSION, before.promise(), promise)));
  }

  /** The law stops the clock. */
  public Tale suspended(OffsetDateTime at, OffsetDateTime until) {
    return moved(
        at,
        Stage.SUSPENDED,
        occurrence -> new ClockSuspended(occurrence, "Luật Đất đai 2024 Điều 33", null, until));
  }

  /** The clock goes on. */
  public Tale resumed(OffsetDateTime at, OffsetDateTime since, @Nullable DueDateChange moved) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(Stage.IN_PROGRESS));
    return add(
        new ClockResumed(
            occurrence(
                Actor.SYSTEM, at, before, moved == null ? after : after.promising(moved.promise())),
            since,
            moved));
  }

  /** A linked agency has its part to do. */
  public Tale linkedTaskSent(OffsetDateTime at, String agency) {
    Standing before = standing();
    Standing after = before.at(before.axes().with(Stage.IN_PROGRESS), partsOpen() + 1);
    return add(
        new LinkedTaskSent(
            occurrence(Cast.CLERK, at, before, after),
            linkedTasks() + 1,
            agency,
            "Xác định nghĩa vụ thuế",
            at.plusDays(5)));
  }

  public Tale linkedTaskDone(OffsetDateTime at, int task, String agency) {
    Standing before = standing();
    Standing after = before.at(before.axes(), partsOpen() - 1);
    return add(
        new LinkedTaskDone(
            occurrence(Cast.CLERK, at, before, after), task, agency, null, Timeliness.ON_TIME));
  }

  /** A fact that moves nothing, or makes of the standing whatever it wants. */
  public Tale then(
      Actor by, OffsetDateTime at, Standing after, Function<Occurrence, DossierEvent> fact) {
    return add(fact.apply(occurrence(by, at, standing(), after)));
  }

  public Tale decided(OffsetDateTime at) {
    return moved(
        at,
        Stage.DECIDED,
        occurrence -> new DossierDecided(occurrence, Outcome.GRANTED, "12/QĐ", null, null));
  }

  public Tale atCounter(OffsetDateTime at) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(HandOver.AT_COUNTER)).resolved(at);
    return add(
        new ResultAtCounter(occurrence(Cast.CLERK, at, before, after), after.timeliness(), null));
  }

  public Tale notCollected(OffsetDateTime at) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(HandOver.NOT_COLLECTED));
    return add(new ResultNotCollected(occurrence(Actor.SYSTEM, at, before, after), at));
  }

  public Tale handedOver(OffsetDateTime at) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(HandOver.HANDED_OVER));
    return add(
        new ResultHandedOver(occurrence(Cast.CLERK, at, before, after), Receiver.OWNER, null));
  }

  public Tale stopped(OffsetDateTime at) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(Stage.STOPPED)).resolved(at);
    return add(new DossierStopped(occurrence(Cast.CLERK, at, before, after), null, Form.STOP));
  }

  public Tale withdrawalAsked(OffsetDateTime at) {
    return moved(at, Stage.WITHDRAWAL_ASKED, WithdrawalAsked::new);
  }

  public Tale withdrawalConfirmed(OffsetDateTime at) {
    return moved(at, Stage.WITHDRAWAL_CONFIRMED, WithdrawalConfirmed::new);
  }

  /** Received, done and handed over in one act. */
  public Tale settledAtOnce(OffsetDateTime at) {
    Standing opened = opening(Stage.DECIDED, Cast.AN, at);
    DossierCode code = DossierCode.of(Cast.AGENCY, at.toLocalDate(), number);
    Standing after =
        opened
            .at(opened.axes().with(HandOver.HANDED_OVER), 0)
            .received(procedure, code, at, null)
            .resolved(at);
    return add(
        new DossierSettledAtOnce(
            occurrence(Cast.CLERK, at, null, after),
            code,
            null,
            Cast.PROCEDURE_NAME,
            1,
            DueDateChange.asGiven(Cause.RECEIPT, null, null),
            after.timeliness(),
            Entry.PLAIN,
            null));
  }

  public Tale cancelled(OffsetDateTime at) {
    return moved(
        at,
        Stage.CANCELLED,
        occurrence ->
            new DossierCancelled(occurrence, CancellationReason.ENTERED_TWICE, null, Cast.BINH));
  }

  /** Taken over from another system, where it had a number. */
  public Tale past(
      OffsetDateTime entered, String its, OffsetDateTime receivedAt, @Nullable Promise promise) {
    Axes axes = Axes.at(Stage.IN_PROGRESS);
    Standing standing =
        new Standing(
            Cast.AGENCY,
            Cast.COUNTER,
            Cast.AN,
            field,
            null,
            axes,
            WaitingFor.of(axes, 0),
            null,
            receivedAt,
            promise,
            promise,
            null,
            receivedAt,
            null);
    return add(
        new PastDossierRecorded(
            occurrence(Actor.SYSTEM, entered, null, standing),
            its,
            receivedAt,
            Channel.COUNTER,
            "Desk",
            promise == null ? null : DueDateChange.asGiven(Cause.MIGRATION, null, promise)));
  }

  public Tale pastStep(OffsetDateTime entered, String activity, OffsetDateTime doneAt) {
    return pastStep(entered, activity, doneAt, Cast.BINH, Cast.JUSTICE);
  }

  public Tale pastStep(
      OffsetDateTime entered,
      String activity,
      OffsetDateTime doneAt,
      @Nullable OfficerId officer,
      @Nullable UnitCode unit) {
    return add(
        new PastStepRecorded(
            occurrence(Actor.SYSTEM, entered, standing(), standing()),
            events.size(),
            activity,
            officer,
            unit,
            doneAt,
            "complete"));
  }

  public Tale pastPromise(OffsetDateTime entered, Promise promise) {
    Standing before = standing();
    return add(
        new PastPromiseRecorded(
            occurrence(Actor.SYSTEM, entered, before, before.promising(promise)),
            DueDateChange.asGiven(Cause.MIGRATION, before.promise(), promise)));
  }

  public Tale pastCompletion(OffsetDateTime entered, OffsetDateTime completedAt) {
    Standing before = standing();
    Axes closed = before.axes().with(Stage.DECIDED).with(HandOver.HANDED_OVER);
    Standing after = at(before, closed).resolved(completedAt);
    return add(
        new PastCompletionRecorded(
            occurrence(Actor.SYSTEM, entered, before, after),
            completedAt,
            after.timeliness(),
            after.promise() != null && after.promise().isPastDue(completedAt)));
  }

  private Tale moved(OffsetDateTime at, Stage stage, Function<Occurrence, DossierEvent> fact) {
    Standing before = standing();
    Standing after = at(before, before.axes().with(stage));
    return add(fact.apply(occurrence(Cast.CLERK, at, before, after)));
  }

  private Tale add(DossierEvent event) {
    events.add(event);
    return this;
  }

  private Standing opening(Stage stage, @Nullable OfficerId officer, OffsetDateTime submittedAt) {
    Axes axes = Axes.at(stage);
    return new Standing(
        Cast.AGENCY,
        Cast.COUNTER,
        officer,
        field,
        procedure,
        axes,
        WaitingFor.of(axes, 0),
        null,
        null,
        null,
        null,
        null,
        submittedAt,
        submittedAt);
  }

  private Occurrence occurrence(
      Actor by, OffsetDateTime at, @Nullable Standing before, Standing after) {
    return new Occurrence(dossier, by, at, before, after);
  }

  private Standing at(Standing before, Axes axes) {
    return requireNonNull(before).at(axes, partsOpen());
  }

  private int partsOpen() {
    int open = 0;
    for (DossierEvent event : events) {
      if (event instanceof OpinionAsked || event instanceof LinkedTaskSent) {
        open++;
      } else if (event instanceof OpinionGiven || event instanceof LinkedTaskDone) {
        open--;
      }
    }
    return open;
  }

  /** How many linked tasks were sent. */
  public int linkedTasks() {
    return (int) events.stream().filter(LinkedTaskSent.class::isInstance).count();
  }

  private PersonRef person() {
    return PersonRef.of(new UUID(0, number));
  }
}

package vn.minhbach.query.cast;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.CancellationReason;
import vn.minhbach.shared.dossier.DossierEvent.CorrectedField;
import vn.minhbach.shared.dossier.DossierEvent.DossierCancelled;
import vn.minhbach.shared.dossier.DossierEvent.DossierCorrected;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierRelated;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierStopped;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.Proof;
import vn.minhbach.shared.dossier.DossierEvent.Receiver;
import vn.minhbach.shared.dossier.DossierEvent.Relation;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.PersonRef;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureRef;

/** The course of one dossier, whoever does what to it: honest or not. */
public final class Course {
  private final DossierId dossier;
  private final int number;
  private final ProcedureRef procedure;
  private final List<DossierEvent> events = new ArrayList<>();
  private Actor by = Cast.CLERK;

  private Course(int number, ProcedureRef procedure) {
    this.dossier = DossierId.of(new UUID((long) number << 48, number));
    this.number = number;
    this.procedure = procedure;
  }

  /** The {@code number}-th dossier, about a birth. */
  public static Course of(int number) {
    return new Course(number, Cast.BIRTH);
  }

  /** About another procedure. */
  public static Course of(int number, ProcedureRef procedure) {
    return new Course(number, procedure);
  }

  /** All that happened to them, as time went by. */
  public static List<DossierEvent> together(Course... courses) {
    return Stream.of(courses)
        .flatMap(course -> course.events.stream())
        .sorted(Comparator.comparing(event -> event.occurrence().at()))
        .toList();
  }

  public DossierId dossier() {
    return dossier;
  }

  public List<DossierEvent> events() {
    return List.copyOf(events);
  }

  public Standing standing() {
    return events.getLast().after();
  }

  /** Whoever acts from here on. */
  public Course by(Actor actor) {
    by = actor;
    return this;
  }

  /** Received at the counter, with nothing to tell of the entry. */
  public Course received(OffsetDateTime at, Promise promise) {
    return received(at, promise, Entry.PLAIN);
  }

  public Course received(OffsetDateTime at, Promise promise, Entry entry) {
    OffsetDateTime submitted = entry.late() == null ? at : entry.late().statedAt();
    OffsetDateTime first = entry.follows() == null ? submitted : entry.follows().firstSubmittedAt();
    DossierCode code = DossierCode.of(Cast.AGENCY, at.toLocalDate(), number);
    return opened(
        at,
        opening(Stage.RECEIVED, first).received(procedure, code, at, promise),
        occurrence ->
            new DossierReceived(
                occurrence,
                Channel.COUNTER,
                submitted,
                code,
                person(),
                person(),
                Cast.PROCEDURE_NAME,
                List.of(),
                Form.RECEIPT,
                DueDateChange.asGiven(Cause.RECEIPT, null, promise),
                entry,
                null,
                null,
                null));
  }

  public Course settledAtOnce(OffsetDateTime at, Entry entry) {
    DossierCode code = DossierCode.of(Cast.AGENCY, at.toLocalDate(), number);
    Promise promise = Cast.byDay(at.toLocalDate().toString());
    Standing received = opening(Stage.DECIDED, at).received(procedure, code, at, promise);
    Standing settled = received.at(received.axes().with(HandOver.HANDED_OVER), 0).resolved(at);
    return opened(
        at,
        settled,
        occurrence ->
            new DossierSettledAtOnce(
                occurrence,
                code,
                null,
                Cast.PROCEDURE_NAME,
                1,
                DueDateChange.asGiven(Cause.RECEIPT, null, promise),
                settled.timeliness(),
                entry,
                null));
  }

  /** Papers are asked for during appraisal. */
  public Course asked(OffsetDateTime at, int round) {
    return asked(at, round, null);
  }

  /** After the window, or again, by somebody who answers for it. */
  public Course asked(OffsetDateTime at, int round, @Nullable OffsetDateTime windowEndsAt) {
    return moves(
        at,
        Stage.AWAITING_SUPPLEMENT,
        occurrence ->
            new SupplementAsked(
                occurrence,
                round,
                true,
                List.of("Giấy chứng sinh"),
                List.of(),
                null,
                Form.SUPPLEMENT,
                null,
                windowEndsAt,
                null,
                null));
  }

  public Course brought(OffsetDateTime at, Promise promise) {
    return does(
        at,
        at(Stage.IN_PROGRESS).promising(promise),
        occurrence ->
            new SupplementBroughtIn(
                occurrence,
                1,
                at,
                List.of(),
                DueDateChange.asGiven(Cause.SUPPLEMENT, standing().promise(), promise)));
  }

  public Course extended(OffsetDateTime at, Promise promise) {
    return does(
        at,
        at(Stage.IN_PROGRESS).promising(promise),
        occurrence ->
            new ExtensionGranted(
                occurrence,
                ExtensionCause.OTHER_AGENCY,
                Cast.JUSTICE,
                null,
                Form.APOLOGY,
                DueDateChange.asGiven(Cause.EXTENSION, standing().promise(), promise)));
  }

  /** Another case of the procedure, with another limit. */
  public Course corrected(OffsetDateTime at, Promise promise) {
    ProcedureRef other =
        new ProcedureRef(
            procedure.code(), 1, new CaseKey("other"), procedure.field(), procedure.sensitive());
    return does(
        at,
        standing().as(other).promising(promise),
        occurrence ->
            new DossierCorrected(
                occurrence,
                CorrectedField.PROCEDURE_CASE,
                procedure.caseKey().value(),
                "other",
                note(),
                Cast.BINH,
                DueDateChange.asGiven(Cause.CORRECTION, standing().promise(), promise)));
  }

  public Course decided(OffsetDateTime at, Outcome outcome) {
    return moves(
        at,
        Stage.DECIDED,
        occurrence -> new DossierDecided(occurrence, outcome, "12/KS", null, null));
  }

  public Course atCounter(OffsetDateTime at) {
    Standing placed = standing().at(standing().axes().with(HandOver.AT_COUNTER), 0).resolved(at);
    return does(
        at, placed, occurrence -> new ResultAtCounter(occurrence, placed.timeliness(), null));
  }

  public Course handedOver(OffsetDateTime at) {
    return handedOver(at, Proof.SIGNATURE);
  }

  public Course handedOver(OffsetDateTime at, @Nullable Proof proof) {
    return does(
        at,
        standing().at(standing().axes().with(HandOver.HANDED_OVER), 0),
        occurrence -> new ResultHandedOver(occurrence, Receiver.OWNER, proof));
  }

  /** Signed, at the counter and in the citizen's hand, all at one moment. */
  public Course done(OffsetDateTime at, Outcome outcome) {
    return decided(at, outcome).atCounter(at).handedOver(at);
  }

  /** The same with what was asked for. */
  public Course done(OffsetDateTime at) {
    return done(at, Outcome.GRANTED);
  }

  public Course stopped(OffsetDateTime at) {
    return does(
        at,
        at(Stage.STOPPED).resolved(at),
        occurrence -> new DossierStopped(occurrence, null, Form.STOP));
  }

  public Course cancelled(OffsetDateTime at) {
    return moves(
        at,
        Stage.CANCELLED,
        occurrence ->
            new DossierCancelled(occurrence, CancellationReason.ENTERED_TWICE, null, Cast.BINH));
  }

  public Course related(OffsetDateTime at, Course other, Relation relation) {
    return stays(at, occurrence -> new DossierRelated(occurrence, other.dossier(), relation));
  }

  /** Any fact that moves the dossier to a stage. */
  public Course moves(OffsetDateTime at, Stage stage, Function<Occurrence, DossierEvent> fact) {
    return does(at, at(stage), fact);
  }

  /** Any fact that moves it nowhere. */
  public Course stays(OffsetDateTime at, Function<Occurrence, DossierEvent> fact) {
    return does(at, standing(), fact);
  }

  /** Any fact. */
  public Course does(OffsetDateTime at, Standing after, Function<Occurrence, DossierEvent> fact) {
    events.add(fact.apply(new Occurrence(dossier, by, at, standing(), after)));
    return this;
  }

  public Standing at(Stage stage) {
    return standing().at(standing().axes().with(stage), 0);
  }

  /** How the next dossier of the same owner follows this one. */
  public Entry followed(int length) {
    return new Entry(
        null,
        null,
        new Entry.Chain(
            dossier, length, requireNonNull(events.getFirst().after().firstSubmittedAt())));
  }

  public NoteRef note() {
    return NoteRef.of(new UUID(1, number));
  }

  private Course opened(
      OffsetDateTime at, Standing after, Function<Occurrence, DossierEvent> fact) {
    events.add(fact.apply(new Occurrence(dossier, by, at, null, after)));
    return this;
  }

  private Standing opening(Stage stage, OffsetDateTime first) {
    Axes axes = Axes.at(stage);
    return new Standing(
        Cast.AGENCY,
        Cast.COUNTER,
        null,
        procedure.field(),
        procedure,
        axes,
        WaitingFor.of(axes, 0),
        null,
        null,
        null,
        null,
        null,
        first,
        null);
  }

  private PersonRef person() {
    return PersonRef.of(new UUID(0, number));
  }
}

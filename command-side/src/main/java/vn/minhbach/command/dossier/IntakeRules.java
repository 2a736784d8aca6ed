package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Elsewhere;
import vn.minhbach.command.dossier.Dossier.Intake;
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.ForProcedure;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.RefuseIntake;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
import vn.minhbach.command.dossier.DossierCommand.TakeInForOther;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Channel;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent.DossierChecked;
import vn.minhbach.shared.dossier.DossierEvent.DossierFiled;
import vn.minhbach.shared.dossier.DossierEvent.DossierReceived;
import vn.minhbach.shared.dossier.DossierEvent.DossierSettledAtOnce;
import vn.minhbach.shared.dossier.DossierEvent.DossierTakenIn;
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Entry;
import vn.minhbach.shared.dossier.Entry.Chain;
import vn.minhbach.shared.dossier.Entry.LateEntry;
import vn.minhbach.shared.dossier.Entry.Ticket;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.TakenIn;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.TimeLimit;
import vn.minhbach.shared.time.TransferDue;
import vn.minhbach.shared.time.VietnamTime;

/** Filing, checking, receiving (Decree 118/2025 art. 17), and what is settled at once. */
final class IntakeRules {
  private static final Set<Stage> RECEIVABLE =
      Set.copyOf(EnumSet.of(Stage.FILED, Stage.CHECKED, Stage.IN_TRANSFER));
  private static final Set<Stage> CHECKABLE = Set.of(Stage.FILED);
  private static final int MOST_COPIES = 1000;
  private static final int LATEST_ENTRY_DAYS = 30;

  private IntakeRules() {}

  static DossierFiled file(FileDossier c, Circumstances given) {
    OffsetDateTime submittedAt = c.submittedAt() == null ? given.now() : c.submittedAt();
    if (submittedAt.isAfter(given.now())) {
      throw new InvalidValue("submittedAt", submittedAt.toString(), "not in the future");
    }
    return new DossierFiled(
        opens(c, given, Axes.at(Stage.FILED), null, submittedAt),
        known(c.channel()),
        submittedAt,
        c.submitter(),
        c.owner(),
        version(given).terms().name(),
        c.papers(),
        entry(null, given));
  }

  static DossierChecked check(Act act) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), CHECKABLE);
    return new DossierChecked(act.moves(Stage.CHECKED));
  }

  static DossierReceived receive(ReceiveDossier c, Circumstances given) {
    Gate.requireStaff(c.by());
    OffsetDateTime submittedAt = submittedAt(c, given);
    Occurrence opened = opens(c, given, Axes.at(Stage.RECEIVED), null, submittedAt);
    TimeLimit limit = limit(c.procedureCase(), given);
    DueDateChange promise = Promises.onReceipt(limit, submittedAt, given);
    ProcedureRef procedure = reference(c, given);
    Gate.require(!(c.showWhenReady() && procedure.sensitive()), Refusal.SENSITIVE_IS_NOT_SHOWN);
    Standing received =
        opened.after().received(procedure, code(given), given.now(), promise.promise());
    return new DossierReceived(
        new Occurrence(c.dossier(), c.by(), given.now(), null, received),
        known(c.channel()),
        submittedAt,
        code(given),
        c.submitter(),
        c.owner(),
        version(given).terms().name(),
        c.papers(),
        given.issued(Form.RECEIPT),
        promise,
        new Entry(ticket(c.ticket(), given), c.late(), given.follows(), c.showWhenReady()),
        null,
        transferDue(limit, given),
        given.issues().get(Form.REGISTER.number()));
  }

  static DossierReceived receiveFiled(Act act) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), RECEIVABLE);
    Circumstances given = act.given();
    @Nullable TakenIn takenIn = takenIn(act);
    Intake intake = requireNonNull(act.dossier().intake(), "filed dossiers have an intake");
    ProcedureRef asked = requireNonNull(act.dossier().standing().procedure());
    TimeLimit limit = limit(asked.caseKey().value(), given);
    DueDateChange promise = Promises.onReceipt(limit, given.now(), given);
    Standing there = act.at(act.axes().with(Stage.RECEIVED));
    @Nullable Elsewhere elsewhere = act.dossier().elsewhere();
    if (elsewhere != null) {
      there = there.passedTo(elsewhere.agency(), elsewhere.unit());
    }
    DossierCode code = there.code() == null ? code(given) : there.code();
    Standing received =
        there.received(version(given).ref(asked.caseKey()), code, given.now(), promise.promise());
    return new DossierReceived(
        act.moves(received),
        intake.channel(),
        intake.submittedAt(),
        code,
        requireNonNull(intake.submitter()),
        requireNonNull(intake.owner()),
        version(given).terms().name(),
        intake.papers(),
        given.issued(Form.RECEIPT),
        promise,
        null,
        takenIn,
        transferDue(limit, given),
        given.issues().get(Form.REGISTER.number()));
  }

  /** At any place of the country, for the agency that is competent (phi địa giới). */
  static DossierTakenIn takeIn(TakeInForOther c, Circumstances given) {
    Gate.requireStaff(c.by());
    Gate.require(!c.agency().equals(c.competent()), Refusal.COMPETENT_HERE);
    Occurrence opened = opens(c, given, Axes.at(Stage.IN_TRANSFER), null, given.now());
    return new DossierTakenIn(
        new Occurrence(c.dossier(), c.by(), given.now(), null, opened.after().coded(code(given))),
        known(c.channel()),
        given.now(),
        code(given),
        c.submitter(),
        c.owner(),
        version(given).terms().name(),
        c.papers(),
        given.issued(Form.RECEIPT),
        c.competent(),
        c.competentUnit(),
        given.schedule().transferDue(given.now()),
        entry(null, given),
        given.issues().get(Form.REGISTER.number()));
  }

  /** Only the competent agency can receive what another took in for it. */
  private static @Nullable TakenIn takenIn(Act act) {
    @Nullable Elsewhere elsewhere = act.dossier().elsewhere();
    if (elsewhere == null) {
      return null;
    }
    Gate.require(elsewhere.agency().equals(act.given().people().employer()), Refusal.NOT_COMPETENT);
    OffsetDateTime dueAt = requireNonNull(act.dossier().transferDue()).at();
    boolean late = act.given().now().isAfter(dueAt);
    return new TakenIn(
        act.dossier().standing().agency(),
        elsewhere.takenInAt(),
        dueAt,
        late ? Timeliness.LATE : Timeliness.ON_TIME);
  }

  /** What is done the same day is not passed on. */
  private static @Nullable TransferDue transferDue(TimeLimit limit, Circumstances given) {
    return limit.equals(TimeLimit.SAME_DAY) ? null : given.schedule().transferDue(given.now());
  }

  /** The server's time; earlier only where a leader vouches for a paper receipt. */
  private static OffsetDateTime submittedAt(ReceiveDossier c, Circumstances given) {
    @Nullable LateEntry late = c.late();
    if (late == null) {
      return given.now();
    }
    OffsetDateTime stated = late.statedAt();
    if (stated.isAfter(given.now()) || stated.isBefore(given.now().minusDays(LATEST_ENTRY_DAYS))) {
      throw new InvalidValue(
          "late.statedAt",
          stated.toString(),
          "in the past, at most " + LATEST_ENTRY_DAYS + " days ago");
    }
    Gate.requireSecondPerson(c.by(), late.approver());
    Gate.requireLeaderSomewhere(c.by(), late.approver(), given, Refusal.LATE_ENTRY_NEEDS_LEADER);
    return VietnamTime.at(stated.toInstant());
  }

  private static @Nullable Ticket ticket(@Nullable Ticket ticket, Circumstances given) {
    if (ticket != null
        && (ticket.takenAt().isAfter(given.now())
            || ticket.takenAt().isBefore(given.now().minusDays(1)))) {
      throw new InvalidValue(
          "ticket.takenAt", ticket.takenAt().toString(), "within the last 24 hours");
    }
    return ticket;
  }

  private static Entry entry(@Nullable Ticket ticket, Circumstances given) {
    return new Entry(ticket, null, given.follows());
  }

  static DossierSettledAtOnce settleAtOnce(SettleAtOnce c, Circumstances given) {
    Gate.requireStaff(c.by());
    Gate.require(
        TimeLimit.SAME_DAY.equals(limit(c.procedureCase(), given)), Refusal.NOT_SETTLED_AT_ONCE);
    if (c.copies() < 1 || c.copies() > MOST_COPIES) {
      throw new InvalidValue("copies", Integer.toString(c.copies()), "1 to " + MOST_COPIES);
    }
    DueDateChange promise = Promises.onReceipt(TimeLimit.SAME_DAY, given.now(), given);
    Axes ended = Axes.at(Stage.DECIDED).with(HandOver.HANDED_OVER);
    Standing settled =
        opens(c, given, ended, c.by().officer(), given.now())
            .after()
            .received(reference(c, given), code(given), given.now(), promise.promise())
            .resolved(given.now());
    return new DossierSettledAtOnce(
        new Occurrence(c.dossier(), c.by(), given.now(), null, settled),
        code(given),
        c.submitter(),
        version(given).terms().name(),
        c.copies(),
        promise,
        settled.timeliness(),
        entry(ticket(c.ticket(), given), given),
        given.issues().get(Form.REGISTER.number()));
  }

  static IntakeRefused refuse(Act act, RefuseIntake c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_INTAKE);
    return new IntakeRefused(
        act.moves(Stage.REFUSED_AT_INTAKE), c.reason(), c.note(), act.given().issued(Form.REFUSAL));
  }

  private static Occurrence opens(
      ForProcedure c,
      Circumstances given,
      Axes axes,
      @Nullable OfficerId officer,
      OffsetDateTime submittedAt) {
    ProcedureRef procedure = reference(c, given);
    Standing standing =
        new Standing(
            c.agency(),
            c.unit(),
            officer,
            procedure.field(),
            procedure,
            axes,
            WaitingFor.of(axes, 0),
            null,
            null,
            null,
            null,
            null,
            firstSubmitted(submittedAt, given),
            submittedAt);
    return new Occurrence(c.dossier(), c.by(), given.now(), null, standing);
  }

  /** A chain of dossiers begins with the first of them. */
  private static OffsetDateTime firstSubmitted(OffsetDateTime submittedAt, Circumstances given) {
    @Nullable Chain follows = given.follows();
    return follows == null ? submittedAt : follows.firstSubmittedAt();
  }

  private static ProcedureRef reference(ForProcedure c, Circumstances given) {
    return version(given).ref(new CaseKey(c.procedureCase()));
  }

  private static TimeLimit limit(String procedureCase, Circumstances given) {
    ProcedureRef procedure = version(given).ref(new CaseKey(procedureCase));
    return requireNonNull(
        version(given).limitOf(procedure.caseKey()),
        "an active version has a limit for every case");
  }

  /** Only of past dossiers can it be unknown how they came in. */
  static Channel known(Channel channel) {
    if (channel == Channel.UNKNOWN) {
      throw new InvalidValue("channel", channel.name(), "how it came in");
    }
    return channel;
  }

  private static ProcedureVersion version(Circumstances given) {
    return requireNonNull(given.procedure(), "an intake needs a procedure version");
  }

  private static DossierCode code(Circumstances given) {
    return requireNonNull(given.code(), "a receipt needs a code");
  }
}

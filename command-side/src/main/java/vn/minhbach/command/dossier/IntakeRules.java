package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.Intake;
import vn.minhbach.command.dossier.DossierCommand.FileDossier;
import vn.minhbach.command.dossier.DossierCommand.ForProcedure;
import vn.minhbach.command.dossier.DossierCommand.ReceiveDossier;
import vn.minhbach.command.dossier.DossierCommand.RefuseIntake;
import vn.minhbach.command.dossier.DossierCommand.SettleAtOnce;
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
import vn.minhbach.shared.dossier.DossierEvent.IntakeRefused;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.time.TimeLimit;

/** Filing, checking, receiving (Decree 118/2025 art. 17), and what is settled at once. */
final class IntakeRules {
  private static final Set<Stage> RECEIVABLE = Set.copyOf(EnumSet.of(Stage.FILED, Stage.CHECKED));
  private static final Set<Stage> CHECKABLE = Set.of(Stage.FILED);
  private static final int MOST_COPIES = 1000;

  private IntakeRules() {}

  static DossierFiled file(FileDossier c, Circumstances given) {
    OffsetDateTime submittedAt = c.submittedAt() == null ? given.now() : c.submittedAt();
    if (submittedAt.isAfter(given.now())) {
      throw new InvalidValue("submittedAt", submittedAt.toString(), "not in the future");
    }
    return new DossierFiled(
        opens(c, given, Axes.at(Stage.FILED), null),
        known(c.channel()),
        submittedAt,
        c.submitter(),
        c.owner(),
        version(given).terms().name(),
        c.papers());
  }

  static DossierChecked check(Act act) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), CHECKABLE);
    return new DossierChecked(act.moves(Stage.CHECKED));
  }

  static DossierReceived receive(ReceiveDossier c, Circumstances given) {
    Gate.requireStaff(c.by());
    Occurrence opened = opens(c, given, Axes.at(Stage.RECEIVED), null);
    DueDateChange promise = Promises.onReceipt(limit(c.procedureCase(), given), given);
    Standing received =
        opened.after().received(reference(c, given), code(given), given.now(), promise.promise());
    return new DossierReceived(
        new Occurrence(c.dossier(), c.by(), given.now(), null, received),
        known(c.channel()),
        given.now(),
        code(given),
        c.submitter(),
        c.owner(),
        version(given).terms().name(),
        c.papers(),
        Form.RECEIPT,
        promise);
  }

  static DossierReceived receiveFiled(Act act) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), RECEIVABLE);
    Circumstances given = act.given();
    Intake intake = requireNonNull(act.dossier().intake(), "filed dossiers have an intake");
    ProcedureRef asked = requireNonNull(act.dossier().standing().procedure());
    DueDateChange promise = Promises.onReceipt(limit(asked.caseKey().value(), given), given);
    Standing received =
        act.at(act.axes().with(Stage.RECEIVED))
            .received(
                version(given).ref(asked.caseKey()), code(given), given.now(), promise.promise());
    return new DossierReceived(
        act.moves(received),
        intake.channel(),
        intake.submittedAt(),
        code(given),
        requireNonNull(intake.submitter()),
        requireNonNull(intake.owner()),
        version(given).terms().name(),
        intake.papers(),
        Form.RECEIPT,
        promise);
  }

  static DossierSettledAtOnce settleAtOnce(SettleAtOnce c, Circumstances given) {
    Gate.requireStaff(c.by());
    Gate.require(
        TimeLimit.SAME_DAY.equals(limit(c.procedureCase(), given)), Refusal.NOT_SETTLED_AT_ONCE);
    if (c.copies() < 1 || c.copies() > MOST_COPIES) {
      throw new InvalidValue("copies", Integer.toString(c.copies()), "1 to " + MOST_COPIES);
    }
    DueDateChange promise = Promises.onReceipt(TimeLimit.SAME_DAY, given);
    Axes ended = Axes.at(Stage.DECIDED).with(HandOver.HANDED_OVER);
    Standing settled =
        opens(c, given, ended, c.by().officer())
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
        settled.timeliness());
  }

  static IntakeRefused refuse(Act act, RefuseIntake c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_INTAKE);
    return new IntakeRefused(
        act.moves(Stage.REFUSED_AT_INTAKE), c.reason(), c.note(), Form.REFUSAL);
  }

  private static Occurrence opens(
      ForProcedure c, Circumstances given, Axes axes, @Nullable OfficerId officer) {
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
            null);
    return new Occurrence(c.dossier(), c.by(), given.now(), null, standing);
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

package vn.minhbach.command.deadline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.dossier.Actor;
import vn.minhbach.shared.dossier.Axes;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierVerified;
import vn.minhbach.shared.dossier.DossierEvent.DueDateRecounted;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.DueDateChange.Cause;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Occurrence;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;
import vn.minhbach.shared.procedure.CaseKey;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureRef;
import vn.minhbach.shared.time.Precision;

/** One commune, one procedure, any number of dossiers, and the facts that move them. */
final class Facts {
  static final AgencyCode HAM_THUAN = new AgencyCode("H36.199");
  static final ProcedureCode PERMIT = new ProcedureCode("1.013225");
  static final OffsetDateTime MONDAY_9AM = OffsetDateTime.parse("2026-11-16T09:00:00+07:00");
  static final OffsetDateTime FRIDAY_5PM = OffsetDateTime.parse("2026-11-20T17:00:00+07:00");
  static final Promise FRIDAY = new Promise(FRIDAY_5PM, Precision.DAY);

  /** When the office is late with what it promised for Friday. */
  static final Instant AFTER_FRIDAY = Instant.parse("2026-11-20T17:00:00Z");

  private static final UnitCode ONE_STOP = new UnitCode("TTPVHCC");
  private static final Field BUILDING = new Field("Hoạt động xây dựng");
  private static final ProcedureRef PERMIT_1 =
      new ProcedureRef(PERMIT, 1, CaseKey.DEFAULT, BUILDING, false);

  private Facts() {}

  /** One dossier for each number; in the order of the numbers. */
  static DossierId dossier(int number) {
    return DossierId.of(new UUID(0x4000L, 0x8000000000000000L + number));
  }

  /** Entered, without a clock. */
  static Standing filed() {
    return standing(PERMIT_1, Axes.at(Stage.FILED), null, null);
  }

  /** At work, with a promise. */
  static Standing atWork(@Nullable Promise promise) {
    return at(Stage.IN_PROGRESS, Money.NONE, promise);
  }

  static Standing at(Stage stage, Money money, @Nullable Promise promise) {
    return standing(
        PERMIT_1, new Axes(stage, money, HandOver.NOT_READY, Sync.PENDING), MONDAY_9AM, promise);
  }

  /** At work in the system that it was taken over from. */
  static Standing past(Promise promise) {
    return standing(null, Axes.at(Stage.IN_PROGRESS), MONDAY_9AM, promise);
  }

  /** Some fact that moves a dossier from one standing to another. */
  static DossierEvent moved(DossierId dossier, @Nullable Standing before, Standing after) {
    return new DossierVerified(
        occurrence(dossier, before, after),
        MONDAY_9AM,
        new NoteRef("44444444-4444-4444-8444-444444444444"));
  }

  /** Its date is moved, with warnings ahead of it. */
  static DossierEvent recounted(
      DossierId dossier, Standing before, @Nullable Promise promise, OffsetDateTime... warnings) {
    return new DueDateRecounted(
        occurrence(dossier, before, before.promising(promise)),
        new DueDateChange(
            Cause.CALENDAR_CHANGE,
            before.promise(),
            promise,
            null,
            null,
            null,
            null,
            List.of(warnings)));
  }

  static Occurrence occurrence(DossierId dossier, @Nullable Standing before, Standing after) {
    return new Occurrence(dossier, Actor.SYSTEM, MONDAY_9AM, before, after);
  }

  private static Standing standing(
      @Nullable ProcedureRef procedure,
      Axes axes,
      @Nullable OffsetDateTime receivedAt,
      @Nullable Promise promise) {
    return new Standing(
        HAM_THUAN,
        ONE_STOP,
        null,
        BUILDING,
        procedure,
        axes,
        WaitingFor.of(axes, 0),
        receivedAt == null ? null : new DossierCode("H36.199-261116-0001"),
        receivedAt,
        promise,
        promise,
        null,
        null,
        null);
  }
}

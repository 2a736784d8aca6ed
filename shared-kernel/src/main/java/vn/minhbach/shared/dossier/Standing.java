package vn.minhbach.shared.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.procedure.Field;
import vn.minhbach.shared.procedure.ProcedureRef;

/**
 * All that decides on whose desk, in which count and on which list a dossier stands. Every fact
 * carries the standing before and after it, so a reader moves the dossier from one key to another
 * without looking anything up.
 *
 * @param agency the agency whose dossier it is
 * @param unit the unit that holds it
 * @param officer who handles it; absent while nobody was assigned
 * @param field the field of administration, by which boards count
 * @param procedure what was asked for; absent for past dossiers, whose source has its own catalogue
 * @param axes where it stands on the four axes
 * @param waitingFor who has to act next
 * @param code its code; absent until it is received, and for past dossiers
 * @param receivedAt when the clock started; absent until then
 * @param promise the date that holds now; absent where none was promised
 * @param firstPromise the first date the citizen was given; never changes once set
 * @param resolvedAt when it was resolved; absent while it is open
 */
public record Standing(
    AgencyCode agency,
    UnitCode unit,
    @Nullable OfficerId officer,
    Field field,
    @Nullable ProcedureRef procedure,
    Axes axes,
    WaitingFor waitingFor,
    @Nullable DossierCode code,
    @Nullable OffsetDateTime receivedAt,
    @Nullable Promise promise,
    @Nullable Promise firstPromise,
    @Nullable OffsetDateTime resolvedAt) {

  /** Whether the clock has started and the dossier is not yet resolved. */
  public boolean isOpen() {
    return receivedAt != null && resolvedAt == null && axes.stage() != Axes.Stage.CANCELLED;
  }

  /**
   * The same at another place on the axes; who must act next follows from it.
   *
   * @param opinionsAwaited how many opinions have neither come nor lapsed
   */
  public Standing at(Axes next, int opinionsAwaited) {
    return new Standing(
        agency,
        unit,
        officer,
        field,
        procedure,
        next,
        WaitingFor.of(next, opinionsAwaited),
        code,
        receivedAt,
        promise,
        firstPromise,
        resolvedAt);
  }

  /** The same with another unit and officer. */
  public Standing heldBy(UnitCode nextUnit, @Nullable OfficerId nextOfficer) {
    return new Standing(
        agency,
        nextUnit,
        nextOfficer,
        field,
        procedure,
        axes,
        waitingFor,
        code,
        receivedAt,
        promise,
        firstPromise,
        resolvedAt);
  }

  /** The same under the procedure version in force on receipt, with its code and first promise. */
  public Standing received(
      ProcedureRef under, DossierCode given, OffsetDateTime at, @Nullable Promise promised) {
    return new Standing(
        agency,
        unit,
        officer,
        field,
        under,
        axes,
        waitingFor,
        given,
        at,
        promised,
        promised,
        resolvedAt);
  }

  /** The same with another date; the first promise stays what it was. */
  public Standing promising(@Nullable Promise next) {
    return new Standing(
        agency,
        unit,
        officer,
        field,
        procedure,
        axes,
        waitingFor,
        code,
        receivedAt,
        next,
        firstPromise == null ? next : firstPromise,
        resolvedAt);
  }

  /** The same, resolved at this moment. */
  public Standing resolved(OffsetDateTime at) {
    return new Standing(
        agency,
        unit,
        officer,
        field,
        procedure,
        axes,
        waitingFor,
        code,
        receivedAt,
        promise,
        firstPromise,
        at);
  }

  /** How it was resolved against the promise that held; only meaningful once it is resolved. */
  public Timeliness timeliness() {
    if (promise == null || resolvedAt == null) {
      return Timeliness.UNPROMISED;
    }
    return promise.judge(resolvedAt);
  }
}

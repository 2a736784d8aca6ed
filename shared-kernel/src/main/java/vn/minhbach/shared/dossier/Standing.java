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
 * @param firstSubmittedAt when it was first submitted: where the same owner had come for the same
 *     procedure not long before, with the first dossier of that chain; absent in facts of old
 * @param turnSince since when whoever has to act now ({@link #turn()}) has to: from its own
 *     submission on, and never before the turn before it; absent in facts of old
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
    @Nullable OffsetDateTime resolvedAt,
    @Nullable OffsetDateTime firstSubmittedAt,
    @Nullable OffsetDateTime turnSince) {

  /** Whether the clock has started and the dossier is not yet resolved. */
  public boolean isOpen() {
    return receivedAt != null && resolvedAt == null && axes.stage() != Axes.Stage.CANCELLED;
  }

  /** Whose turn it is: two standings with equal turns have the same owner of time. */
  public Turn turn() {
    return new Turn(waitingFor, agency, unit, officer);
  }

  /**
   * Who has to act, by name where it is one of our desks.
   *
   * @param agency that is responsible meanwhile
   */
  public record Turn(
      WaitingFor waitingFor, AgencyCode agency, UnitCode unit, @Nullable OfficerId officer) {}

  /**
   * The same at another place on the axes; who must act next follows from it.
   *
   * @param partsOpen how many opinions and linked tasks are open
   */
  public Standing at(Axes next, int partsOpen) {
    return copy().axes(next, WaitingFor.of(next, partsOpen)).made();
  }

  /** The same with another unit and officer. */
  public Standing heldBy(UnitCode nextUnit, @Nullable OfficerId nextOfficer) {
    return copy().held(agency, nextUnit, nextOfficer).made();
  }

  /** The same in a unit of another agency, with nobody assigned yet. */
  public Standing passedTo(AgencyCode nextAgency, UnitCode nextUnit) {
    return copy().held(nextAgency, nextUnit, null).made();
  }

  /** The same with its code, which comes with the receipt and stays. */
  public Standing coded(DossierCode given) {
    Copy copy = copy();
    copy.code = given;
    return copy.made();
  }

  /** The same under the procedure version in force on receipt, with its code and first promise. */
  public Standing received(
      ProcedureRef under, DossierCode given, OffsetDateTime at, @Nullable Promise promised) {
    Copy copy = copy();
    copy.procedure = under;
    copy.code = given;
    copy.receivedAt = at;
    copy.promise = promised;
    copy.firstPromise = promised;
    return copy.made();
  }

  /** The same as another case of its procedure. */
  public Standing as(ProcedureRef corrected) {
    Copy copy = copy();
    copy.procedure = corrected;
    return copy.made();
  }

  /** The same with another date; the first promise stays what it was. */
  public Standing promising(@Nullable Promise next) {
    Copy copy = copy();
    copy.promise = next;
    copy.firstPromise = firstPromise == null ? next : firstPromise;
    return copy.made();
  }

  /** The same, resolved at this moment. */
  public Standing resolved(OffsetDateTime at) {
    Copy copy = copy();
    copy.resolvedAt = at;
    return copy.made();
  }

  /** The same with the time of the first submission. */
  public Standing submitted(OffsetDateTime first) {
    Copy copy = copy();
    copy.firstSubmittedAt = first;
    return copy.made();
  }

  /**
   * The same with what follows from where it stood before: it is somebody's turn from this moment
   * on, or still since when it was; the first submission stays the first. A clock that was set back
   * makes a turn short, never a later one earlier.
   */
  Standing following(@Nullable Standing before, OffsetDateTime moment) {
    Copy copy = copy();
    if (before == null) {
      @Nullable OffsetDateTime own = turnSince == null ? firstSubmittedAt : turnSince;
      copy.turnSince = own != null && own.isBefore(moment) ? own : moment;
    } else {
      copy.turnSince =
          before.turn().equals(turn()) ? before.turnSince : notBefore(before.turnSince, moment);
      copy.firstSubmittedAt =
          before.firstSubmittedAt == null ? firstSubmittedAt : before.firstSubmittedAt;
    }
    return copy.made();
  }

  private static OffsetDateTime notBefore(@Nullable OffsetDateTime floor, OffsetDateTime moment) {
    return floor != null && moment.isBefore(floor) ? floor : moment;
  }

  /** How it was resolved against the promise that held; only meaningful once it is resolved. */
  public Timeliness timeliness() {
    return against(promise);
  }

  /** How it was resolved against the first promise, whatever happened to it since. */
  public Timeliness firstTimeliness() {
    return against(firstPromise);
  }

  private Timeliness against(@Nullable Promise promised) {
    return promised == null || resolvedAt == null
        ? Timeliness.UNPROMISED
        : promised.judge(resolvedAt);
  }

  private Copy copy() {
    return new Copy(this);
  }

  /** A standing while one thing of it changes. */
  private static final class Copy {
    private AgencyCode agency;
    private UnitCode unit;
    private @Nullable OfficerId officer;
    private final Field field;
    private @Nullable ProcedureRef procedure;
    private Axes axes;
    private WaitingFor waitingFor;
    private @Nullable DossierCode code;
    private @Nullable OffsetDateTime receivedAt;
    private @Nullable Promise promise;
    private @Nullable Promise firstPromise;
    private @Nullable OffsetDateTime resolvedAt;
    private @Nullable OffsetDateTime firstSubmittedAt;
    private @Nullable OffsetDateTime turnSince;

    Copy(Standing of) {
      agency = of.agency;
      unit = of.unit;
      officer = of.officer;
      field = of.field;
      procedure = of.procedure;
      axes = of.axes;
      waitingFor = of.waitingFor;
      code = of.code;
      receivedAt = of.receivedAt;
      promise = of.promise;
      firstPromise = of.firstPromise;
      resolvedAt = of.resolvedAt;
      firstSubmittedAt = of.firstSubmittedAt;
      turnSince = of.turnSince;
    }

    Copy axes(Axes next, WaitingFor waits) {
      axes = next;
      waitingFor = waits;
      return this;
    }

    Copy held(AgencyCode nextAgency, UnitCode nextUnit, @Nullable OfficerId nextOfficer) {
      agency = nextAgency;
      unit = nextUnit;
      officer = nextOfficer;
      return this;
    }

    Standing made() {
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
          resolvedAt,
          firstSubmittedAt,
          turnSince);
    }
  }
}

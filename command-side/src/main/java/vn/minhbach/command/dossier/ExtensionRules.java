package vn.minhbach.command.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.Apologise;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.ApologyIssued;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionCause;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.NoteRef;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.Timeliness;

/** Form 04: an apology and one new date, a day ahead (Decree 61/2018 art. 19.9). */
final class ExtensionRules {
  private static final Set<Stage> APOLOGISABLE =
      Set.copyOf(
          EnumSet.of(
              Stage.RECEIVED,
              Stage.IN_PROGRESS,
              Stage.AWAITING_SUPPLEMENT,
              Stage.SUSPENDED,
              Stage.DECIDED));

  private ExtensionRules() {}

  static ExtensionGranted grant(Act act, GrantExtension c) {
    Gate.requireLeader(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    @Nullable Promise promise = act.dossier().standing().promise();
    if (promise == null) {
      throw new DossierRefused(Refusal.NO_PROMISE);
    }
    Gate.require(!act.dossier().isExtended(), Refusal.ALREADY_EXTENDED);
    Gate.require(
        act.given().now().toLocalDate().isBefore(promise.dueAt().toLocalDate()),
        Refusal.EXTENSION_TOO_LATE);
    requireExplained(c.cause(), c.note());
    DueDateChange moved = Promises.byExtension(promise, c.newDueDate(), act.given());
    return new ExtensionGranted(
        act.moves(act.atWork().promising(moved.promise())),
        c.cause(),
        c.responsible(),
        c.note(),
        act.given().issued(Form.APOLOGY),
        moved);
  }

  /**
   * An apology that is owed because the date was broken. It moves nothing: late stays late.
   *
   * <p>Possible as long as somebody may still be told: until the result was handed over.
   */
  static ApologyIssued apologise(Act act, Apologise c) {
    Gate.requireLeader(act.by());
    Gate.requireStage(act.dossier(), APOLOGISABLE);
    Gate.require(act.axes().handOver() != HandOver.HANDED_OVER, Refusal.ALREADY_HANDED_OVER);
    Standing standing = act.dossier().standing();
    @Nullable Promise promise = standing.promise();
    if (promise == null) {
      throw new DossierRefused(Refusal.NO_PROMISE);
    }
    OffsetDateTime until =
        standing.resolvedAt() == null ? act.given().now() : standing.resolvedAt();
    Gate.require(promise.judge(until) == Timeliness.LATE, Refusal.NOT_LATE);
    Gate.require(!act.dossier().isApologised(), Refusal.ALREADY_APOLOGISED);
    requireExplained(c.cause(), c.note());
    @Nullable LocalDate expected = c.expected();
    if (expected != null && expected.isBefore(act.given().now().toLocalDate())) {
      throw new InvalidValue("expected", expected.toString(), "today or later");
    }
    return new ApologyIssued(
        act.stays(),
        c.cause(),
        c.responsible(),
        c.note(),
        act.given().issued(Form.APOLOGY),
        promise,
        expected);
  }

  private static void requireExplained(ExtensionCause cause, @Nullable NoteRef note) {
    Gate.require(cause != ExtensionCause.OTHER || note != null, Refusal.CAUSE_NOT_EXPLAINED);
  }
}

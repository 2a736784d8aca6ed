package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.GrantExtension;
import vn.minhbach.shared.dossier.DossierEvent.ExtensionGranted;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Promise;

/** Form 04: an apology and one new date, a day ahead (Decree 61/2018 art. 19.9). */
final class ExtensionRules {
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
    DueDateChange moved = Promises.byExtension(promise, c.newDueDate(), act.given());
    return new ExtensionGranted(
        act.moves(act.atWork().promising(moved.promise())),
        c.cause(),
        c.responsible(),
        c.note(),
        Form.APOLOGY,
        moved);
  }
}

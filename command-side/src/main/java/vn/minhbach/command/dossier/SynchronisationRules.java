package vn.minhbach.command.dossier;

import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.RecordSynchronisation;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.DossierEvent.SynchronisationRecorded;
import vn.minhbach.shared.dossier.NationalState;

/** What the national portal knows (đồng bộ). A failure is shown, never patched. */
final class SynchronisationRules {
  private SynchronisationRules() {}

  static SynchronisationRecorded record(Act act, RecordSynchronisation c) {
    Gate.requirePlatform(act.by());
    boolean upToDate = NationalState.of(act.axes()) == c.sent();
    Sync next = !c.accepted() ? Sync.FAILED : upToDate ? Sync.CONFIRMED : Sync.PENDING;
    @Nullable String answer = c.answerCode();
    return new SynchronisationRecorded(
        act.occurs(act.at(act.axes().with(next))),
        c.sent(),
        c.accepted(),
        answer == null ? null : Text.line("answerCode", answer, 60));
  }
}

package vn.minhbach.command.dossier;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.Dossier.AwaitedOpinion;
import vn.minhbach.command.dossier.DossierCommand.AskOpinion;
import vn.minhbach.command.dossier.DossierCommand.LapseOpinion;
import vn.minhbach.command.dossier.DossierCommand.RecordOpinion;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Axes.Sync;
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.Occurrence;

/** Consulting other agencies (lấy ý kiến, Decree 61/2018 art. 19.5), several at once if needed. */
final class OpinionRules {
  /** An answer may come while the citizen is awaited; it must not get lost. */
  private static final Set<Stage> ANSWERABLE =
      Set.copyOf(EnumSet.of(Stage.RECEIVED, Stage.IN_PROGRESS, Stage.AWAITING_SUPPLEMENT));

  private OpinionRules() {}

  static OpinionAsked ask(Act act, AskOpinion c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    if (!c.dueAt().isAfter(act.given().now())) {
      throw new InvalidValue("dueAt", c.dueAt().toString(), "in the future");
    }
    int awaited = act.dossier().awaitedOpinions().size() + 1;
    return new OpinionAsked(
        act.awaits(awaited),
        act.dossier().opinionsAsked() + 1,
        Text.line("consulted", c.consulted(), 200),
        c.dueAt(),
        c.silenceIsConsent());
  }

  static OpinionGiven give(Act act, RecordOpinion c) {
    Gate.requireStaff(act.by());
    AwaitedOpinion awaited = awaited(act, c.opinion());
    return new OpinionGiven(oneFewer(act), c.opinion(), awaited.consulted(), c.outcome());
  }

  static OpinionLapsed lapse(Act act, LapseOpinion c) {
    Gate.requireOffice(act.by());
    AwaitedOpinion awaited = awaited(act, c.opinion());
    Gate.require(act.given().now().isAfter(awaited.dueAt()), Refusal.OPINION_NOT_DUE);
    return new OpinionLapsed(
        oneFewer(act), c.opinion(), awaited.consulted(), awaited.silenceIsConsent());
  }

  private static AwaitedOpinion awaited(Act act, int opinion) {
    Gate.requireStage(act.dossier(), ANSWERABLE);
    @Nullable AwaitedOpinion awaited = act.dossier().awaitedOpinions().get(opinion);
    if (awaited == null) {
      throw new DossierRefused(Refusal.NO_SUCH_OPINION);
    }
    return awaited;
  }

  private static Occurrence oneFewer(Act act) {
    int left = act.dossier().awaitedOpinions().size() - 1;
    return act.occurs(act.dossier().standing().at(act.axes().with(Sync.PENDING), left));
  }
}

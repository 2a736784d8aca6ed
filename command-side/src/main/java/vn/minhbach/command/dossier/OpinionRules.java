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
import vn.minhbach.shared.dossier.DossierEvent.OpinionAsked;
import vn.minhbach.shared.dossier.DossierEvent.OpinionGiven;
import vn.minhbach.shared.dossier.DossierEvent.OpinionLapsed;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.procedure.InternalProcess.Consultation;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** Consulting other agencies (lấy ý kiến, Decree 61/2018 art. 19.5), several at once if needed. */
final class OpinionRules {
  /** An answer may come while somebody else is awaited; it must not get lost. */
  private static final Set<Stage> ANSWERABLE =
      Set.copyOf(
          EnumSet.of(
              Stage.RECEIVED,
              Stage.IN_PROGRESS,
              Stage.AWAITING_SUPPLEMENT,
              Stage.SUSPENDED,
              Stage.WITHDRAWAL_ASKED,
              Stage.WITHDRAWAL_CONFIRMED));

  private OpinionRules() {}

  static OpinionAsked ask(Act act, AskOpinion c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    if (!c.dueAt().isAfter(act.given().now())) {
      throw new InvalidValue("dueAt", c.dueAt().toString(), "in the future");
    }
    @Nullable String legalBasis = silence(act, c);
    return new OpinionAsked(
        act.awaitsOneMore(),
        act.dossier().opinionsAsked() + 1,
        Text.line("consulted", c.consulted(), 200),
        c.dueAt(),
        c.silenceIsConsent(),
        legalBasis);
  }

  static OpinionGiven give(Act act, RecordOpinion c) {
    Gate.requireStaff(act.by());
    AwaitedOpinion awaited = awaited(act, c.opinion());
    if (c.documentDate() != null && c.documentDate().isAfter(act.given().now().toLocalDate())) {
      throw new InvalidValue("documentDate", c.documentDate().toString(), "not in the future");
    }
    return new OpinionGiven(
        act.awaitsOneFewer(),
        c.opinion(),
        awaited.consulted(),
        c.outcome(),
        c.documentDate(),
        act.given().now().isAfter(awaited.dueAt()) ? Timeliness.LATE : Timeliness.ON_TIME);
  }

  static OpinionLapsed lapse(Act act, LapseOpinion c) {
    Gate.requireOffice(act.by());
    AwaitedOpinion awaited = awaited(act, c.opinion());
    Gate.require(act.given().now().isAfter(awaited.dueAt()), Refusal.OPINION_NOT_DUE);
    return new OpinionLapsed(
        act.awaitsOneFewer(), c.opinion(), awaited.consulted(), awaited.silenceIsConsent());
  }

  private static AwaitedOpinion awaited(Act act, int opinion) {
    Gate.requireStage(act.dossier(), ANSWERABLE);
    @Nullable AwaitedOpinion awaited = act.dossier().awaitedOpinions().get(opinion);
    if (awaited == null) {
      throw new DossierRefused(Refusal.NO_SUCH_OPINION);
    }
    return awaited;
  }

  /** Silence is consent only where a law says so: the procedure's, or one that is stated. */
  private static @Nullable String silence(Act act, AskOpinion c) {
    if (!c.silenceIsConsent()) {
      return null;
    }
    @Nullable ProcedureVersion version = act.given().procedure();
    @Nullable Consultation rule = version == null ? null : version.terms().process().consultation();
    @Nullable String legalBasis =
        c.legalBasis() == null && rule != null && rule.silenceIsConsent()
            ? rule.legalBasis()
            : c.legalBasis();
    Gate.require(legalBasis != null, Refusal.SILENCE_NEEDS_A_LAW);
    return legalBasis;
  }
}

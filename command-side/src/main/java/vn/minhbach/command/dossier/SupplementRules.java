package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.AskSupplement;
import vn.minhbach.command.dossier.DossierCommand.BringSupplement;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.SupplementAsked;
import vn.minhbach.shared.dossier.DossierEvent.SupplementBroughtIn;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Form;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.procedure.ProcedureVersion;
import vn.minhbach.shared.procedure.SupplementRule;

/**
 * Form 02 (Phiếu yêu cầu bổ sung). Before receipt it only asks; during appraisal it moves the date,
 * by the policy of the procedure version (Decree 61/2018 art. 19.4).
 */
final class SupplementRules {
  private static final int MOST_ITEMS = 50;
  private static final Set<Stage> ASKABLE =
      Set.copyOf(EnumSet.of(Stage.FILED, Stage.CHECKED, Stage.RECEIVED, Stage.IN_PROGRESS));

  private SupplementRules() {}

  static SupplementAsked ask(Act act, AskSupplement c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), ASKABLE);
    Gate.require(act.axes().money() != Money.DUE, Refusal.FINANCIAL_DUTY_OPEN);
    @Nullable ProcedureVersion version = act.given().procedure();
    if (version == null) {
      throw new DossierRefused(Refusal.TAKEN_OVER);
    }
    int asked = c.items().size() + c.others().size();
    if (asked == 0 || asked > MOST_ITEMS) {
      throw new InvalidValue(
          "items", Integer.toString(asked), "1 to " + MOST_ITEMS + " papers, all at once");
    }
    List<String> items = c.items().stream().map(item -> paper(item, version)).toList();
    boolean clockRunning = Gate.AT_WORK.contains(act.dossier().stage());
    return clockRunning ? during(act, c, items, version) : before(act, c, items);
  }

  /** At the counter or the first check: no clock runs yet, and guidance is given once. */
  private static SupplementAsked before(Act act, AskSupplement c, List<String> items) {
    int round = act.dossier().completionRounds() + 1;
    requireReason(round > 1, Refusal.FURTHER_ROUND, act, c);
    return new SupplementAsked(
        act.moves(Stage.AWAITING_COMPLETION),
        round,
        false,
        items,
        c.others(),
        c.note(),
        act.given().issued(Form.SUPPLEMENT),
        null,
        null,
        round > 1 ? c.legalBasis() : null,
        round > 1 ? c.approver() : null);
  }

  /** During appraisal: once, inside the window; else by a law and a leader who answer for it. */
  private static SupplementAsked during(
      Act act, AskSupplement c, List<String> items, ProcedureVersion version) {
    SupplementRule rule = version.terms().supplement();
    int round = act.dossier().supplementRounds() + 1;
    OffsetDateTime receivedAt = requireNonNull(act.dossier().standing().receivedAt());
    OffsetDateTime windowEndsAt =
        act.given().schedule().due(rule.window(), receivedAt).orElseThrow().at();
    boolean tooLate = round == 1 && act.given().now().isAfter(windowEndsAt);
    requireReason(round > 1, Refusal.FURTHER_ROUND, act, c);
    requireReason(tooLate, Refusal.SUPPLEMENT_WINDOW_OVER, act, c);
    boolean exceptional = round > 1 || tooLate;
    return new SupplementAsked(
        act.moves(Stage.AWAITING_SUPPLEMENT),
        round,
        true,
        items,
        c.others(),
        c.note(),
        act.given().issued(Form.SUPPLEMENT),
        rule.policy(),
        windowEndsAt,
        exceptional ? c.legalBasis() : null,
        exceptional ? c.approver() : null);
  }

  private static void requireReason(
      boolean exceptional, Refusal otherwise, Act act, AskSupplement c) {
    if (exceptional) {
      Gate.require(c.legalBasis() != null, otherwise);
      Gate.requireLeaderSomewhere(act.by(), c.approver(), act.given(), otherwise);
    }
  }

  /** A paper of the procedure, by its name; what is none must be asked for with its own law. */
  private static String paper(String item, ProcedureVersion version) {
    String name = Text.line("items", item, 2000);
    boolean known = version.terms().papers().stream().anyMatch(paper -> paper.name().equals(name));
    Gate.require(known, Refusal.NOT_A_PAPER_OF_THE_PROCEDURE);
    return name;
  }

  static SupplementBroughtIn bring(Act act, BringSupplement c) {
    Stage stage = act.dossier().stage();
    boolean awaited = stage == Stage.AWAITING_COMPLETION || stage == Stage.AWAITING_SUPPLEMENT;
    Gate.require(
        awaited,
        Gate.AT_WORK.contains(stage) || Gate.AT_INTAKE.contains(stage)
            ? Refusal.NO_SUPPLEMENT_ASKED
            : Refusal.whileAt(stage));
    boolean clockRunning = stage == Stage.AWAITING_SUPPLEMENT;
    Standing next = act.at(act.axes().with(clockRunning ? Stage.IN_PROGRESS : Stage.FILED));
    @Nullable DueDateChange moved = clockRunning ? Promises.afterSupplement(act) : null;
    if (moved != null) {
      next = next.promising(moved.promise());
    }
    return new SupplementBroughtIn(
        act.moves(next),
        clockRunning ? act.dossier().supplementRounds() : act.dossier().completionRounds(),
        requireNonNull(act.dossier().openSupplement()).askedAt(),
        c.papers(),
        moved);
  }
}

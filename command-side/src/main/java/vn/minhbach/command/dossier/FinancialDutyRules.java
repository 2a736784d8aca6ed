package vn.minhbach.command.dossier;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.DossierCommand.AskFinancialDuty;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.dossier.Axes.Money;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyAsked;
import vn.minhbach.shared.dossier.DossierEvent.FinancialDutyMet;
import vn.minhbach.shared.dossier.DueDateChange;
import vn.minhbach.shared.dossier.Standing;

/** Taxes and fees (nghĩa vụ tài chính): the time to pay them is outside the processing time. */
final class FinancialDutyRules {
  /** A payment is a fact, also while the citizen thinks about taking the dossier back. */
  private static final Set<Stage> PAYABLE =
      Set.copyOf(
          EnumSet.of(
              Stage.RECEIVED,
              Stage.IN_PROGRESS,
              Stage.WITHDRAWAL_ASKED,
              Stage.WITHDRAWAL_CONFIRMED));

  private FinancialDutyRules() {}

  static FinancialDutyAsked ask(Act act, AskFinancialDuty c) {
    Gate.requireStaff(act.by());
    Gate.requireStage(act.dossier(), Gate.AT_WORK);
    Gate.require(act.axes().money() != Money.DUE, Refusal.FINANCIAL_DUTY_OPEN);
    if (c.noticeDate().isAfter(act.given().now().toLocalDate())) {
      throw new InvalidValue("noticeDate", c.noticeDate().toString(), "not in the future");
    }
    return new FinancialDutyAsked(
        act.moves(act.at(act.axes().with(Stage.IN_PROGRESS).with(Money.DUE))),
        Text.line("noticeNumber", c.noticeNumber(), 60),
        c.noticeDate());
  }

  static FinancialDutyMet meet(Act act) {
    Gate.requireOffice(act.by());
    Gate.require(act.axes().money() == Money.DUE, Refusal.NO_FINANCIAL_DUTY);
    Gate.requireStage(act.dossier(), PAYABLE);
    @Nullable DueDateChange moved = Promises.afterFinancialDuty(act);
    Standing next = act.at(act.axes().with(Money.MET));
    if (moved != null) {
      next = next.promising(moved.promise());
    }
    return new FinancialDutyMet(
        act.moves(next), requireNonNull(act.dossier().dutyAskedAt()), moved);
  }
}

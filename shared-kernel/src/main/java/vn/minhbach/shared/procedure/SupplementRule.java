package vn.minhbach.shared.procedure;

import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.time.TimeLimit;

/**
 * When and how often a dossier may be sent back for more papers after its receipt.
 *
 * @param policy what it does to the clock
 * @param window from the receipt, how long the agency may still ask for the first time; working
 *     days or working hours
 * @param rounds how many times it may ask, 1 to 5
 * @param legalBasis the law that says so, at most 500 characters
 */
public record SupplementRule(
    SupplementPolicy policy, TimeLimit window, int rounds, String legalBasis) {
  /**
   * What holds where sector law says nothing else: once, within 3 working days, and it restarts.
   */
  public static final SupplementRule GENERAL =
      new SupplementRule(
          SupplementPolicy.RESTART,
          TimeLimit.workingDays(3),
          1,
          "NĐ 61/2018/NĐ-CP Điều 11 khoản 1 điểm c, Điều 19 khoản 4; NĐ 118/2025/NĐ-CP");

  private static final int MOST_ROUNDS = 5;
  private static final int LONGEST_BASIS = 500;

  public SupplementRule {
    if (window.unit() != TimeLimit.Unit.WORKING_DAYS
        && window.unit() != TimeLimit.Unit.WORKING_HOURS) {
      throw new InvalidValue("window", window.toString(), "working days or working hours");
    }
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new InvalidValue("rounds", Integer.toString(rounds), "1 to " + MOST_ROUNDS);
    }
    legalBasis = Text.line("legal basis", legalBasis, LONGEST_BASIS);
  }
}

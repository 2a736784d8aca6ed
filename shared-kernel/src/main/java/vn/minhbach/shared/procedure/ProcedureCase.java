package vn.minhbach.shared.procedure;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.Text;
import vn.minhbach.shared.time.TimeLimit;

/**
 * One case of a procedure and how long it may take: a construction permit takes 15 days for a
 * single house and 20 for other works, under one code.
 *
 * @param key stable name of the case
 * @param name what the clerk chooses by, at most 300 characters
 * @param legalLimit what the law allows; null while nobody has confirmed it, and then the version
 *     cannot be activated
 * @param committedLimit the shorter limit that the agency has bound itself to (thời hạn cắt giảm),
 *     kept apart from the law's; null if it has not
 */
public record ProcedureCase(
    CaseKey key, String name, @Nullable TimeLimit legalLimit, @Nullable TimeLimit committedLimit) {
  private static final int LONGEST_NAME = 300;
  private static final int MINUTES_OF_HOUR = 60;
  private static final int MINUTES_OF_WORKING_DAY = 8 * MINUTES_OF_HOUR;

  public ProcedureCase {
    name = Text.line("case name", name, LONGEST_NAME);
    if (committedLimit != null && (legalLimit == null || !isWithin(committedLimit, legalLimit))) {
      throw new InvalidValue(
          "committed limit",
          committedLimit.toString(),
          "not longer than the legal limit " + legalLimit + ", in a unit that compares with it");
    }
  }

  /** The only case of a procedure that makes no difference. */
  public static ProcedureCase only(@Nullable TimeLimit legalLimit) {
    return new ProcedureCase(CaseKey.DEFAULT, "Mọi trường hợp", legalLimit, null);
  }

  /** What is promised on the receipt: the committed limit, else the law's; null if unconfirmed. */
  public @Nullable TimeLimit promisedLimit() {
    return committedLimit == null ? legalLimit : committedLimit;
  }

  /** Whether it never ends later, whenever both start; not, if that depends on the start. */
  static boolean isWithin(TimeLimit committed, TimeLimit legal) {
    boolean isShorter = committed.unit() == legal.unit() && committed.amount() <= legal.amount();
    boolean isSameDay = committed.unit() == TimeLimit.Unit.SAME_DAY;
    return switch (legal.unit()) {
      case NONE -> committed.unit() != TimeLimit.Unit.NONE;
      case DAYS -> isShorter || isSameDay;
      case WORKING_DAYS ->
          isShorter
              || isSameDay
              || isWithinMinutes(committed, legal.amount() * MINUTES_OF_WORKING_DAY);
      case WORKING_HOURS -> isWithinMinutes(committed, legal.amount() * MINUTES_OF_HOUR);
      case WORKING_MINUTES -> isWithinMinutes(committed, legal.amount());
      case CLOCK_HOURS, SAME_DAY -> isShorter;
    };
  }

  /** An hour on the clock is over no later than an hour of office time. */
  private static boolean isWithinMinutes(TimeLimit committed, int workingMinutes) {
    return switch (committed.unit()) {
      case WORKING_MINUTES -> committed.amount() <= workingMinutes;
      case WORKING_HOURS, CLOCK_HOURS -> committed.amount() * MINUTES_OF_HOUR <= workingMinutes;
      case WORKING_DAYS, DAYS, SAME_DAY, NONE -> false;
    };
  }
}

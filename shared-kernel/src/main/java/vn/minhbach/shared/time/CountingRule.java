package vn.minhbach.shared.time;

/** Which rule of counting a due date came from. */
public enum CountingRule {
  /** Working days, without the day of receipt. */
  WORKING_DAYS(Basis.DAYS),
  /** Calendar days, without the day of receipt. */
  CALENDAR_DAYS(Basis.DAYS),
  /** Office hours from the moment of receipt. */
  WORKING_HOURS(Basis.HOURS),
  /** Office hours to the minute from the moment of receipt. */
  WORKING_MINUTES(Basis.HOURS),
  /** Hours on the clock from the moment of receipt, by day and night. */
  CLOCK_HOURS(Basis.HOURS),
  /** Received early enough to be settled the same day. */
  SAME_DAY(Basis.SAME_DAY),
  /** Same-day procedure, received on a working day after 15:00. */
  SAME_DAY_AFTER_15(Basis.SAME_DAY),
  /** Same-day procedure, received on a working day when the office had closed for the day. */
  SAME_DAY_AFTER_CLOSING(Basis.SAME_DAY),
  /** Same-day procedure, received on a day that does not count. */
  SAME_DAY_ON_DAY_OFF(Basis.SAME_DAY);

  private final String legalBasis;

  CountingRule(String legalBasis) {
    this.legalBasis = legalBasis;
  }

  /** The text that says so, in Vietnamese, with its article. */
  public String legalBasis() {
    return legalBasis;
  }

  private static final class Basis {
    static final String DAYS = "Bộ luật Dân sự 2015, Điều 147 khoản 2–3 và Điều 148";
    static final String HOURS = "Bộ luật Dân sự 2015, Điều 147 khoản 1";
    static final String SAME_DAY =
        "quy định của thủ tục trả trong ngày (như NĐ 23/2015/NĐ-CP, Điều 7)";
  }
}

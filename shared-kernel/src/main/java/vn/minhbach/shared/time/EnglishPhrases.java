package vn.minhbach.shared.time;

/** The same for those who read English. */
final class EnglishPhrases implements Phrases {
  @Override
  public Spoken spoken() {
    return Spoken.ENGLISH;
  }

  @Override
  public String received(String moment) {
    return "Received " + moment;
  }

  @Override
  public String limit(TimeLimit limit, CountingRule rule) {
    return switch (rule) {
      case WORKING_DAYS -> counted(limit.amount(), "working day");
      case CALENDAR_DAYS -> counted(limit.amount(), "day");
      case WORKING_HOURS -> counted(limit.amount(), "working hour");
      case WORKING_MINUTES -> counted(limit.amount(), "working minute");
      case CLOCK_HOURS -> counted(limit.amount(), "hour") + ", by day and night, days off included";
      case SAME_DAY -> "settled the same day";
      case SAME_DAY_AFTER_15 -> "received after 15:00, so settled the next working day";
      case SAME_DAY_AFTER_CLOSING -> "received after closing, so settled the next working day";
      case SAME_DAY_ON_DAY_OFF -> "received on a day off, so settled the next working day";
    };
  }

  @Override
  public String range(String first, String last) {
    return "from " + first + " to " + last;
  }

  @Override
  public String weeklyDaysOff(int count) {
    return counted(count, "weekly day") + " off";
  }

  @Override
  public String skipped(String days) {
    return "not counted: " + days;
  }

  @Override
  public String rolled(String lastDay, String days) {
    return "the last day, "
        + lastDay
        + ", is off, so it moves to the next working day, past "
        + days;
  }

  @Override
  public String due(String moment) {
    return "due " + moment;
  }

  @Override
  public String worked(String day, String remark) {
    return day + " is a working day (" + remark + ")";
  }

  @Override
  public String estimated(String years) {
    return "Days off in " + years + " are estimated, not checked against an official decision.";
  }

  private static String counted(int amount, String unit) {
    return amount + " " + unit + (amount == 1 ? "" : "s");
  }
}

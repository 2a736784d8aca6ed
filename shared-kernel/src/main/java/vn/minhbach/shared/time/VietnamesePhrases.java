package vn.minhbach.shared.time;

/** How an office says it. */
final class VietnamesePhrases implements Phrases {
  @Override
  public Spoken spoken() {
    return Spoken.VIETNAMESE;
  }

  @Override
  public String received(String moment) {
    return "Nhận " + moment;
  }

  @Override
  public String limit(TimeLimit limit, CountingRule rule) {
    return switch (rule) {
      case WORKING_DAYS -> limit.amount() + " ngày làm việc";
      case CALENDAR_DAYS -> limit.amount() + " ngày";
      case WORKING_HOURS -> limit.amount() + " giờ làm việc";
      case WORKING_MINUTES -> limit.amount() + " phút làm việc";
      case CLOCK_HOURS -> limit.amount() + " giờ liên tục, tính cả đêm và ngày nghỉ";
      case SAME_DAY -> "trả trong ngày";
      case SAME_DAY_AFTER_15 -> "nhận sau 15:00 nên trả vào ngày làm việc tiếp theo";
      case SAME_DAY_AFTER_CLOSING -> "nhận sau giờ làm việc nên trả vào ngày làm việc tiếp theo";
      case SAME_DAY_ON_DAY_OFF -> "nhận vào ngày nghỉ nên trả vào ngày làm việc tiếp theo";
    };
  }

  @Override
  public String range(String first, String last) {
    return "từ " + first + " đến " + last;
  }

  @Override
  public String weeklyDaysOff(int count) {
    return count + " ngày nghỉ hằng tuần";
  }

  @Override
  public String skipped(String days) {
    return "không tính " + days;
  }

  @Override
  public String rolled(String lastDay, String days) {
    return "ngày cuối "
        + lastDay
        + " là ngày nghỉ nên dời sang ngày làm việc tiếp theo, qua "
        + days;
  }

  @Override
  public String due(String moment) {
    return "hẹn trả " + moment;
  }

  @Override
  public String worked(String day, String remark) {
    return day + " là ngày làm việc (" + remark + ")";
  }

  @Override
  public String estimated(String years) {
    return "Lịch nghỉ năm " + years + " là ước tính, chưa đối chiếu quyết định chính thức.";
  }
}

package vn.minhbach.shared.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.UnitCode;

/**
 * Hours that differ between two versions of working time.
 *
 * @param unit whose; null for every unit without hours of its own
 * @param before the hours so far
 * @param after the hours they become
 */
public record HoursChange(@Nullable UnitCode unit, OfficeHours before, OfficeHours after) {
  private static final Wording BECOMES = new Wording(" thành ", " becomes ");
  private static final Wording CLOSED = new Wording("đóng cửa", "closed");
  private static final Wording COUNTED =
      new Wording(" (tính vào thời hạn)", " (counted for limits)");
  private static final Wording RECEIVING = new Wording(" (chỉ tiếp nhận)", " (receiving only)");

  /** One sentence that names each weekday that changes; weekdays that change alike are one run. */
  public Wording words() {
    return new Wording(
        (unit == null ? "Giờ làm việc chung: " : "Giờ làm việc của " + unit.value() + ": ")
            + runs(Spoken.VIETNAMESE),
        (unit == null ? "Standard hours: " : "Hours of " + unit.value() + ": ")
            + runs(Spoken.ENGLISH));
  }

  private String runs(Spoken spoken) {
    List<String> runs = new ArrayList<>();
    List<DayOfWeek> left = List.of(DayOfWeek.values());
    while (!left.isEmpty()) {
      String change = change(left.getFirst(), spoken);
      List<DayOfWeek> run =
          left.stream().takeWhile(day -> change(day, spoken).equals(change)).toList();
      if (!change.isEmpty()) {
        runs.add(weekdays(run, spoken) + ": " + change);
      }
      left = left.subList(run.size(), left.size());
    }
    return String.join("; ", runs) + ".";
  }

  private String change(DayOfWeek weekday, Spoken spoken) {
    String so = said(before, weekday, spoken);
    String now = said(after, weekday, spoken);
    return so.equals(now) ? "" : so + spoken.of(BECOMES) + now;
  }

  private static String weekdays(List<DayOfWeek> run, Spoken spoken) {
    String first = spoken.weekday(run.getFirst());
    return run.size() == 1 ? first : first + "–" + spoken.weekday(run.getLast());
  }

  private static String said(OfficeHours hours, DayOfWeek weekday, Spoken spoken) {
    List<Session> sessions = hours.week().get(weekday);
    if (sessions == null) {
      return spoken.of(CLOSED);
    }
    String open = spoken.sessions(sessions);
    if (weekday.compareTo(DayOfWeek.FRIDAY) <= 0) {
      return open;
    }
    return open + spoken.of(hours.countedDaysOff().contains(weekday) ? COUNTED : RECEIVING);
  }
}

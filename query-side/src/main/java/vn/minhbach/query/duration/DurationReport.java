package vn.minhbach.query.duration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.ReportingPeriod;
import vn.minhbach.shared.time.Wording;
import vn.minhbach.shared.time.WorkingCalendar;

/**
 * How long the dossiers took that were done in a period.
 *
 * @param agency whose dossiers
 * @param period as asked: a day, a month, a legal quarter or year
 * @param first its first local day
 * @param last its last local day
 * @param calendar the version of the working calendar
 * @param done how many there were; equal to what the board counts as resolved early, on time, late
 *     and without a date
 * @param atOnce how many of them while the citizen waited; in no class
 * @param classes by working days from the day of receipt to the day the result was there
 * @param rule what is counted, in words
 */
public record DurationReport(
    String agency,
    String period,
    LocalDate first,
    LocalDate last,
    String calendar,
    int done,
    int atOnce,
    List<DurationClass> classes,
    Wording rule) {
  private static final int[] BOUNDS = {0, 1, 2, 3, 5, 10, 20, 30, 60};

  /** The calendar refuses days outside of these. */
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  static final Wording RULE =
      new Wording(
          "Số ngày làm việc từ ngày tiếp nhận đến ngày có kết quả tại nơi trả, kể cả thời gian chờ"
              + " công dân, cơ quan khác hoặc luật dừng đồng hồ; cùng ngày là 0. Tính vào ngày có"
              + " kết quả. Hồ sơ trả ngay đứng riêng; hồ sơ dừng, hủy không tính.",
          "Working days from the day of receipt to the day the result was at the counter, waiting"
              + " for the citizen, another agency or the law included; the same day is 0. Counted on"
              + " the day of the result. What was settled at once stands apart; what was stopped or"
              + " cancelled does not count.");

  public DurationReport {
    classes = List.copyOf(classes);
  }

  /**
   * One class of durations.
   *
   * @param from the fewest working days in it
   * @param to the most working days in it; absent for the last class
   * @param dossiers how many
   */
  public record DurationClass(int from, @Nullable Integer to, int dossiers) {}

  /**
   * Sorts what was done.
   *
   * @param days the day of each key
   */
  static DurationReport of(
      String agency,
      ReportingPeriod period,
      Map<String, LocalDate> days,
      Map<String, DoneView> found,
      WorkingCalendar calendar) {
    int[] counts = new int[BOUNDS.length + 1];
    int[] atOnce = {0};
    found.forEach(
        (key, document) -> {
          LocalDate resolved = requireNonNull(days.get(key));
          atOnce[0] += document.atOnce();
          document
              .received()
              .forEach(
                  (day, dossiers) ->
                      counts[classOf(LocalDate.parse(day), resolved, calendar)] += dossiers);
        });
    List<DurationClass> classes = new ArrayList<>();
    int done = atOnce[0];
    for (int i = 0; i < counts.length; i++) {
      done += counts[i];
      classes.add(
          new DurationClass(
              i == 0 ? 0 : BOUNDS[i - 1] + 1, i < BOUNDS.length ? BOUNDS[i] : null, counts[i]));
    }
    return new DurationReport(
        agency,
        period.id(),
        period.first(),
        period.last(),
        calendar.version(),
        done,
        atOnce[0],
        classes,
        RULE);
  }

  private static int classOf(LocalDate received, LocalDate resolved, WorkingCalendar calendar) {
    if (received.equals(resolved)) {
      return 0;
    }
    if (received.isBefore(FIRST) || resolved.isAfter(LAST)) {
      return BOUNDS.length;
    }
    int days = calendar.workingDaysBetween(received, resolved);
    int found = 0;
    while (found < BOUNDS.length && days > BOUNDS[found]) {
      found++;
    }
    return found;
  }
}

package vn.minhbach.query.sla;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.minhbach.shared.time.VietnamTime;
import vn.minhbach.shared.time.WorkingCalendar;

/**
 * Sorts due dates by how many working days are left, seen from one moment. A date is overdue when
 * it is before today; a moment when it has passed (Civil Code 2015, art. 148.6 and 147.1).
 *
 * @param now the moment, in Vietnamese time
 */
public record Nearness(OffsetDateTime now, WorkingCalendar calendar) {
  /** Beyond this many days nobody counts working days, and the calendar may have no year for it. */
  private static final int FAR = 60;

  /**
   * The group of a due key.
   *
   * @param due a date where a limit ends with its day, an ISO moment where it ends at once, {@code
   *     none} where nothing was promised
   */
  public DueGroup of(String due) {
    if (due.equals(Claim.UNPROMISED)) {
      return DueGroup.UNPROMISED;
    }
    if (due.indexOf('T') < 0) {
      return ofDay(LocalDate.parse(due));
    }
    OffsetDateTime moment = OffsetDateTime.parse(due);
    if (now.isAfter(moment)) {
      return DueGroup.OVERDUE;
    }
    return ofDay(moment.atZoneSameInstant(VietnamTime.ZONE).toLocalDate());
  }

  /**
   * How many working days are left until a due key's day: 0 or less for today and before, and for
   * what is not promised; more than {@link SlaReport#AHEAD} for all that is far away.
   */
  public int workingDaysTo(String due) {
    if (due.equals(Claim.UNPROMISED)) {
      return 0;
    }
    return workingDaysTo(
        due.indexOf('T') < 0
            ? LocalDate.parse(due)
            : OffsetDateTime.parse(due).atZoneSameInstant(VietnamTime.ZONE).toLocalDate());
  }

  /** The same for a day. */
  public int workingDaysTo(LocalDate due) {
    LocalDate today = now.toLocalDate();
    if (!due.isAfter(today)) {
      return 0;
    }
    return due.isAfter(today.plusDays(FAR)) ? FAR : calendar.workingDaysBetween(today, due);
  }

  private DueGroup ofDay(LocalDate due) {
    LocalDate today = now.toLocalDate();
    if (due.isBefore(today)) {
      return DueGroup.OVERDUE;
    }
    if (due.isAfter(today.plusDays(FAR))) {
      return DueGroup.LATER;
    }
    return switch (calendar.workingDaysBetween(today, due)) {
      case 0 -> DueGroup.TODAY;
      case 1 -> DueGroup.IN_1;
      case 2 -> DueGroup.IN_2;
      case 3 -> DueGroup.IN_3;
      default -> DueGroup.LATER;
    };
  }
}

package vn.minhbach.query.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;
import vn.minhbach.shared.time.WorkingCalendar;

/**
 * How long there is until a promise, in working days.
 *
 * @param key the message that says it
 * @param days 0 or more
 */
record Left(String key, int days) {
  /** Nobody counts further ahead, and the calendar may have no year for it. */
  private static final int FAR = 366;

  /**
   * Counts what is left.
   *
   * @param promise absent where none was given
   * @param now in Vietnamese time
   * @return absent without a promise, and where it is far
   */
  static @Nullable Left of(
      @Nullable Promise promise, OffsetDateTime now, WorkingCalendar calendar) {
    if (promise == null) {
      return null;
    }
    LocalDate today = now.toLocalDate();
    LocalDate due = promise.dueAt().toLocalDate();
    if (due.isAfter(today.plusDays(FAR)) || due.isBefore(today.minusYears(10))) {
      return null;
    }
    if (promise.judge(now) == Timeliness.LATE) {
      return new Left("work.left.overdue", calendar.workingDaysBetween(due, today));
    }
    int days = calendar.workingDaysBetween(today, due);
    return new Left(days == 0 ? "work.left.today" : "work.left.days", days);
  }

  /** Whether the promise is broken. */
  public boolean isOverdue() {
    return key.equals("work.left.overdue");
  }
}

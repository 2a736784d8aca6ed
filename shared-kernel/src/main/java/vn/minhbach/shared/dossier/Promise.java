package vn.minhbach.shared.dossier;

import java.time.OffsetDateTime;
import vn.minhbach.shared.time.Precision;
import vn.minhbach.shared.time.VietnamTime;

/**
 * The date a citizen was promised (ngày hẹn trả kết quả).
 *
 * @param dueAt the promised moment, with the offset in which it was promised: its local date is the
 *     promised date
 * @param precision what counts as late: a later date (Civil Code art. 148: a limit in days ends at
 *     24:00 of its last day) or a later moment (art. 147.1: limits in hours)
 */
public record Promise(OffsetDateTime dueAt, Precision precision) {
  /** How something that was resolved at this moment stands to the promise. */
  public Timeliness judge(OffsetDateTime resolvedAt) {
    int byDate = resolvedAt.toLocalDate().compareTo(dueAt.toLocalDate());
    if (byDate < 0) {
      return Timeliness.EARLY;
    }
    boolean late =
        switch (precision) {
          case DAY -> byDate > 0;
          case MOMENT -> resolvedAt.isAfter(dueAt);
        };
    return late ? Timeliness.LATE : Timeliness.ON_TIME;
  }

  /** The first moment that is late: midnight after the promised date, or just after the moment. */
  public OffsetDateTime lateFrom() {
    return switch (precision) {
      case DAY -> dueAt.toLocalDate().plusDays(1).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime();
      case MOMENT -> dueAt.plusNanos(1_000_000);
    };
  }

  /** Whether the promised moment itself has passed, which the law may not yet call late. */
  public boolean isPastDue(OffsetDateTime when) {
    return when.isAfter(dueAt);
  }
}

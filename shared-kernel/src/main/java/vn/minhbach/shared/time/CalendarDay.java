package vn.minhbach.shared.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says of one day, and why.
 *
 * @param date the local date
 * @param kind working or off, and by which rule
 * @param name the reason by name, such as "Tết Nguyên đán" or "nghỉ bù Giỗ Tổ Hùng Vương"
 * @param legalBasis the text that makes it so; empty for an ordinary working day
 * @param counterpart the holiday that a substitute stands for, or the other day of a swap
 */
public record CalendarDay(
    LocalDate date, Kind kind, Wording name, String legalBasis, @Nullable LocalDate counterpart) {

  /** Whether the day counts as a working day (ngày làm việc). */
  public boolean isWorking() {
    return kind.isWorking();
  }

  /** By which rule a day is worked or not. */
  public enum Kind {
    /** An ordinary working day. */
    WORKING_DAY,
    /** A weekly day off that is worked to make good for another day (làm bù). */
    WORKED_DAY_OFF,
    /** Saturday or Sunday. */
    WEEKLY_DAY_OFF,
    /** A holiday of the Labour Code or of a resolution, on whatever day of the week. */
    PUBLIC_HOLIDAY,
    /** Off because a public holiday fell on a weekly day off (nghỉ bù). */
    SUBSTITUTE,
    /** Off in exchange for a worked weekly day off (nghỉ hoán đổi). */
    SWAPPED_DAY_OFF;

    /** Whether days of this kind count as working days. */
    public boolean isWorking() {
      return this == WORKING_DAY || this == WORKED_DAY_OFF;
    }
  }
}

package vn.minhbach.shared.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.UnitCode;

/**
 * A day that one version of working time counts and the other does not.
 *
 * @param date the local date
 * @param unit the unit for which alone it changes, because it counts that weekly day off; null if
 *     it changes for all others
 * @param before what it is so far
 * @param after what it becomes
 */
public record DayChange(
    LocalDate date, @Nullable UnitCode unit, CalendarDay before, CalendarDay after) {

  /** Whether limits would count it; otherwise they no longer do. */
  public boolean becomesWorking() {
    return after.isWorking();
  }

  /** One sentence that says from what to what, and by which text. */
  public Wording words() {
    return new Wording(
        (unit == null ? "" : "Riêng " + unit.value() + ": ")
            + Spoken.VIETNAMESE.full(date)
            + (becomesWorking() ? " thành ngày làm việc" : " thành ngày nghỉ")
            + " (trước: "
            + before.name().vi()
            + "; nay: "
            + after.name().vi()
            + (after.legalBasis().isEmpty() ? "" : ", theo " + after.legalBasis())
            + ").",
        (unit == null ? "" : unit.value() + " only: ")
            + Spoken.ENGLISH.full(date)
            + (becomesWorking() ? " becomes a working day" : " becomes a day off")
            + " (so far: "
            + before.name().en()
            + "; now: "
            + after.name().en()
            + (after.legalBasis().isEmpty() ? "" : ", by " + after.legalBasis())
            + ").");
  }
}

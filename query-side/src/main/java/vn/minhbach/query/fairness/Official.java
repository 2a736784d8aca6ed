package vn.minhbach.query.fairness;

import org.jspecify.annotations.Nullable;
import vn.minhbach.query.board.BoardRow;
import vn.minhbach.shared.time.Wording;

/**
 * What the official formulas say of the same period, from the board.
 *
 * @param resolved with a date promised, early, on time or late by the date that held in the end
 * @param inTimeShare early or on time among these, 0 to 1 to four digits; absent if none
 * @param progressShare early, on time, or open and not late, among these and the open ones
 *     (Decision 766/QĐ-TTg, progress); absent if none
 * @param rule the formulas, in words
 */
public record Official(
    int resolved, @Nullable Double inTimeShare, @Nullable Double progressShare, Wording rule) {
  private static final double STEPS = 10_000;

  /** Both formulas, in words. */
  public static final Wording RULE =
      new Wording(
          "Theo hạn đang có hiệu lực (đã tính gia hạn, tạm dừng); chỉ số tiến độ theo QĐ"
              + " 766/QĐ-TTg tính cả hồ sơ đang giải quyết trong hạn là đạt.",
          "By the date that holds (after extensions and pauses); the progress index of Decision"
              + " 766/QĐ-TTg also counts what is open and not late as good.");

  /** What they say of these counts. */
  public static Official of(BoardRow row) {
    int good = row.resolvedEarly() + row.resolvedOnTime();
    int resolved = good + row.resolvedLate();
    return new Official(
        resolved,
        share(good, resolved),
        share(good + row.openInTime(), resolved + row.open()),
        RULE);
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : Math.round(STEPS * part / whole) / STEPS;
  }
}

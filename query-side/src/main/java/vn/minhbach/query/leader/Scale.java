package vn.minhbach.query.leader;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from zero, in steps that people count in: 1, 2 or 5 and their multiples by ten.
 *
 * @param step between two ticks
 * @param top the last tick, not below the greatest value
 */
record Scale(int step, int top) {
  private static final int TICKS = 5;
  private static final int[] STEPS = {1, 2, 5, 10};

  /** An axis for values up to the greatest; of one step if there is nothing but zeros. */
  static Scale of(int greatest) {
    int unit = 1;
    while (unit * 10L * TICKS < greatest) {
      unit *= 10;
    }
    int step = unit;
    for (int factor : STEPS) {
      step = unit * factor;
      if ((long) step * TICKS >= greatest) {
        break;
      }
    }
    return new Scale(step, Math.max(1, Math.ceilDiv(greatest, step)) * step);
  }

  List<Integer> ticks() {
    List<Integer> ticks = new ArrayList<>();
    for (int tick = 0; tick <= top; tick += step) {
      ticks.add(tick);
    }
    return List.copyOf(ticks);
  }

  /** Where a value lies on a length that begins with zero. */
  double along(int value, double length) {
    return Math.round(10 * length * value / top) / 10.0;
  }
}

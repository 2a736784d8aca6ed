package vn.minhbach.ops.demo;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Chance that repeats itself: the same seed gives the same draws. */
final class Dice {
  private static final double SECONDS_PER_MINUTE = 60.0;

  private final SplittableRandom random;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Draws that do not depend on how many are drawn here afterwards. */
  Dice another() {
    return new Dice(random.split());
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** At least {@code low}, less than {@code high}. */
  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** At least {@code low}, at most {@code high}. */
  int whole(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** So many minutes, to the second. */
  Duration minutes(double low, double high) {
    return Duration.ofSeconds(Math.round(SECONDS_PER_MINUTE * between(low, high)));
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of them, as often as its weight is of all weights. */
  <T> T weighted(List<T> all, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
    for (T one : all) {
      left -= weight.applyAsDouble(one);
      if (left < 0) {
        return one;
      }
    }
    return all.getLast();
  }
}

package vn.minhbach.query.openness;

import org.jspecify.annotations.Nullable;

/**
 * The official share of a period and the second numbers beside it, each with its sample. Shares are
 * per cent to one digit, rounded down: one late dossier in a thousand is not a hundred per cent.
 *
 * @param official early or on time among the resolved, by the date that holds; absent if none
 * @param resolved of how many
 * @param firstPromise done by the first promise; absent if too few to say
 * @param promised of how many
 * @param medianDays calendar days from the first submission to the hand-over, to one digit; absent
 *     if too few to say
 * @param handedOver of how many
 * @param smallest below which it is too few
 */
public record Shares(
    @Nullable Double official,
    int resolved,
    @Nullable Double firstPromise,
    int promised,
    @Nullable Double medianDays,
    int handedOver,
    int smallest) {
  private static final double TENTHS_OF_PER_CENT = 1_000;
  private static final double TENTHS = 10;
  private static final double MINUTES_A_DAY = 24 * 60;

  /** Of these figures. */
  public static Shares of(OpenFigures figures) {
    @Nullable Long median = figures.second().time().medianMinutes();
    return new Shares(
        perCent(figures.official().inTimeShare()),
        figures.official().resolved(),
        perCent(figures.second().firstPromise().share()),
        figures.second().firstPromise().sample(),
        median == null ? null : Math.round(median / MINUTES_A_DAY * TENTHS) / TENTHS,
        figures.second().time().sample(),
        figures.smallestSample());
  }

  private static @Nullable Double perCent(@Nullable Double share) {
    // 0.29 * 1000 is a little less than 290.
    return share == null ? null : Math.floor(share * TENTHS_OF_PER_CENT + 1e-6) / TENTHS;
  }
}

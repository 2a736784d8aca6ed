package vn.minhbach.query.openness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of administration as everybody may see it. A count that is absent is below five, or
 * withheld because one below five could be computed from it. No two of these counts and no third
 * figure of the field add up to another, so that none follows from the rest of its row.
 *
 * @param field its name; absent for all those together that have too few dossiers to be named
 * @param received in the period
 * @param resolvedEarly before the promised date
 * @param resolvedOnTime on it
 * @param resolvedLate after it
 * @param open when the period ended, or now if that is earlier
 * @param openLate of these, overdue
 */
public record OpenField(
    @Nullable String field,
    @Nullable Integer received,
    @Nullable Integer resolvedEarly,
    @Nullable Integer resolvedOnTime,
    @Nullable Integer resolvedLate,
    @Nullable Integer open,
    @Nullable Integer openLate) {

  /** The counts in this order; absent ones are null. */
  public List<@Nullable Integer> counts() {
    List<@Nullable Integer> counts = new ArrayList<>();
    counts.add(received);
    counts.add(resolvedEarly);
    counts.add(resolvedOnTime);
    counts.add(resolvedLate);
    counts.add(open);
    counts.add(openLate);
    return counts;
  }

  static OpenField of(@Nullable String field, List<@Nullable Integer> counts) {
    return new OpenField(
        field,
        counts.get(0),
        counts.get(1),
        counts.get(2),
        counts.get(3),
        counts.get(4),
        counts.get(5));
  }
}

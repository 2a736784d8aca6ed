package vn.minhbach.command.procedure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.minhbach.shared.procedure.ReviewNote;
import vn.minhbach.shared.procedure.ReviewReason;

/**
 * What a file of procedures held; {@code read} is the sum of the three lists.
 *
 * @param read how many procedures or attempts at one the file has
 * @param activatable those that may be activated as they are, in the file's order
 * @param toReview those that somebody has to look at first, in the file's order
 * @param refused lines that describe no procedure
 */
public record ProcedureFileReport(
    int read,
    List<ProcedureDraft> activatable,
    List<ProcedureDraft> toReview,
    List<RefusedLine> refused) {
  public ProcedureFileReport {
    activatable = List.copyOf(activatable);
    toReview = List.copyOf(toReview);
    refused = List.copyOf(refused);
  }

  /** For each reason how many procedures it keeps back; one procedure may have several. */
  public Map<ReviewReason, Integer> reasons() {
    Map<ReviewReason, Integer> counts = new TreeMap<>();
    for (ProcedureDraft draft : toReview) {
      draft.terms().reviewNotes().stream()
          .map(ReviewNote::reason)
          .distinct()
          .forEach(reason -> counts.merge(reason, 1, Integer::sum));
    }
    return counts;
  }

  /** How many procedures have no fee that the source states beyond doubt. */
  public int withoutFee() {
    return Math.toIntExact(
        Stream.concat(activatable.stream(), toReview.stream())
            .filter(draft -> draft.terms().feeVnd() == null)
            .count());
  }
}

package vn.minhbach.query.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a desk: whole buckets, in the order they are due. The desk without unit and officer is
 * the counter of the agency, where results wait to be collected.
 *
 * @param agency whose desk
 * @param unit the unit's desk; absent for an officer's
 * @param officer the officer's desk; absent for a unit's
 * @param filter what was asked for
 * @param total how many dossiers the filter lets through, on all pages
 * @param counts how many dossiers each group of the whole desk holds, such as {@code overdue};
 *     groups that hold none are left out
 * @param buckets the buckets of this page
 * @param next the bucket after which the next page starts; absent on the last one
 */
public record DeskPage(
    String agency,
    @Nullable String unit,
    @Nullable String officer,
    String filter,
    int total,
    Map<String, Integer> counts,
    List<Bucket> buckets,
    @Nullable String next) {
  public DeskPage {
    counts = Map.copyOf(counts);
    buckets = List.copyOf(buckets);
  }

  /**
   * Dossiers that are due together.
   *
   * @param name a date, a moment, {@code none-} and the date of receipt, {@code intake-} and a
   *     digit, or {@code counter-} and the date since which results wait there
   * @param group how near it is, such as {@code overdue}
   * @param entries by moment of promise, then by receipt
   */
  public record Bucket(String name, String group, List<DeskEntry> entries) {
    public Bucket {
      entries = List.copyOf(entries);
    }

    /** The date that its name ends with; only of results at the counter. */
    public LocalDate day() {
      return LocalDate.parse(name.substring(Slot.COUNTER.length()));
    }
  }
}

package vn.minhbach.query.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a desk: whole buckets, in the order they are due.
 *
 * @param agency whose desk
 * @param unit the unit's desk; absent for an officer's
 * @param officer the officer's desk; absent for a unit's
 * @param filter what was asked for
 * @param total how many dossiers the filter lets through, on all pages
 * @param buckets the buckets of this page
 * @param next the bucket after which the next page starts; absent on the last one
 */
public record DeskPage(
    String agency,
    @Nullable String unit,
    @Nullable String officer,
    String filter,
    int total,
    List<Bucket> buckets,
    @Nullable String next) {
  public DeskPage {
    buckets = List.copyOf(buckets);
  }

  /**
   * Dossiers that are due together.
   *
   * @param name a date, a moment, {@code none-} and the date of receipt, or {@code intake-} and a
   *     digit
   * @param group how near it is, such as {@code overdue}
   * @param entries by moment of promise, then by receipt
   */
  public record Bucket(String name, String group, List<DeskEntry> entries) {
    public Bucket {
      entries = List.copyOf(entries);
    }
  }
}

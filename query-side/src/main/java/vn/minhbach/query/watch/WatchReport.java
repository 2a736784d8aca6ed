package vn.minhbach.query.watch;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Wording;

/**
 * What a leader has to look at, of one month. To stand on a list is no accusation.
 *
 * @param agency whose dossiers
 * @param month such as {@code 2026-11}, by the local day on which something was recorded
 * @param asOf the moment it is true for, in Vietnamese time
 * @param lists by pattern, also the empty ones
 */
public record WatchReport(
    String agency, String month, OffsetDateTime asOf, List<PatternList> lists) {
  public WatchReport {
    lists = List.copyOf(lists);
  }

  /**
   * One list.
   *
   * @param pattern its name, which does not change
   * @param number among the 28 patterns; absent for lists that are none of them
   * @param said what it lists, in words
   * @param count how many there are, exactly
   * @param tallies how often, by what: late papers by tenth of the limit (0 to 9, late); further
   *     rounds by officer; apologies in time, late, and promises broken; extensions by cause;
   *     proofs of hand-over by kind; withdrawals before and late; parts by kind; approvals by
   *     approver; otherwise empty
   * @param share of apologies given in time, 0 to 1 to four digits; absent for every other list,
   *     and if there was none
   * @param entries the newest, newest first, at most 300; open financial duties are those of now,
   *     whatever the month
   */
  public record PatternList(
      String pattern,
      @Nullable Integer number,
      Wording said,
      int count,
      SortedMap<String, Integer> tallies,
      @Nullable Double share,
      List<WatchEntry> entries) {
    public PatternList {
      tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
      entries = List.copyOf(entries);
    }
  }
}

package vn.minhbach.query.desk;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bucket of a desk, or the index of its buckets. A bucket holds what one unit or officer has to
 * finish by one date, or one sixteenth of what is not yet received: some 400 characters a dossier,
 * so it has room for about 2,500 of them, twenty times what a busy commune receives in a day. An
 * index holds one number for each date with open work.
 *
 * @param entries of a bucket: by dossier; of an index, empty
 * @param buckets of an index: how many dossiers each bucket holds; of a bucket, empty
 */
public record DeskView(SortedMap<String, DeskEntry> entries, SortedMap<String, Integer> buckets) {
  static final DeskView EMPTY = new DeskView(new TreeMap<>(), new TreeMap<>());

  public DeskView {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    buckets = Collections.unmodifiableSortedMap(new TreeMap<>(buckets));
  }

  boolean isBare() {
    return entries.isEmpty() && buckets.isEmpty();
  }

  DeskView without(String dossier) {
    SortedMap<String, DeskEntry> next = new TreeMap<>(entries);
    next.remove(dossier);
    return new DeskView(next, buckets);
  }

  DeskView with(DeskEntry entry) {
    SortedMap<String, DeskEntry> next = new TreeMap<>(entries);
    next.putAll(Map.of(entry.dossier(), entry));
    return new DeskView(next, buckets);
  }

  DeskView counting(String bucket, int by) {
    SortedMap<String, Integer> next = new TreeMap<>(buckets);
    int sum = next.getOrDefault(bucket, 0) + by;
    if (sum == 0) {
      next.remove(bucket);
    } else {
      next.put(bucket, sum);
    }
    return new DeskView(entries, next);
  }
}

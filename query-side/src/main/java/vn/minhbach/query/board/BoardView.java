package vn.minhbach.query.board;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counters by bucket (a year, a month or a day) and field. At most 31 buckets in a document of days
 * and 12 in one of months, with one cell of some 150 characters for each field that was touched.
 *
 * @param cells no counter is zero, no cell and no bucket empty
 */
public record BoardView(SortedMap<String, SortedMap<String, Map<Counter, Integer>>> cells) {
  static final BoardView EMPTY = new BoardView(new TreeMap<>());

  public BoardView {
    SortedMap<String, SortedMap<String, Map<Counter, Integer>>> copy = new TreeMap<>();
    cells.forEach((bucket, fields) -> copy.put(bucket, copy(fields)));
    cells = Collections.unmodifiableSortedMap(copy);
  }

  BoardView plus(String bucket, String field, Counter counter, int by) {
    SortedMap<String, SortedMap<String, Map<Counter, Integer>>> next = new TreeMap<>(cells);
    SortedMap<String, Map<Counter, Integer>> fields =
        new TreeMap<>(next.getOrDefault(bucket, new TreeMap<>()));
    Map<Counter, Integer> cell = new EnumMap<>(Counter.class);
    cell.putAll(fields.getOrDefault(field, Map.of()));
    int sum = cell.getOrDefault(counter, 0) + by;
    if (sum == 0) {
      cell.remove(counter);
    } else {
      cell.put(counter, sum);
    }
    putOrRemove(fields, field, cell, cell.isEmpty());
    putOrRemove(next, bucket, fields, fields.isEmpty());
    return new BoardView(next);
  }

  private static <V> void putOrRemove(Map<String, V> map, String key, V value, boolean remove) {
    if (remove) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }

  private static SortedMap<String, Map<Counter, Integer>> copy(
      SortedMap<String, Map<Counter, Integer>> fields) {
    SortedMap<String, Map<Counter, Integer>> copy = new TreeMap<>();
    fields.forEach(
        (field, cell) -> {
          Map<Counter, Integer> counters = new EnumMap<>(Counter.class);
          counters.putAll(cell);
          copy.put(field, Collections.unmodifiableMap(counters));
        });
    return Collections.unmodifiableSortedMap(copy);
  }
}

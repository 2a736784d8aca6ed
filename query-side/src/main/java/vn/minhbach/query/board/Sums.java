package vn.minhbach.query.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything counted up to and including a day, by field: the years before, the months of that year
 * before, the days of that month until then.
 *
 * @param byField one entry for each field that was ever counted until then
 */
record Sums(SortedMap<String, Map<Counter, Integer>> byField) {
  /** The keys of all documents that a sum up to this day needs. */
  static Set<String> keysUpTo(String agency, LocalDate day) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.of(BoardKey.values()).forEach(kind -> keys.add(kind.of(agency, day)));
    return keys;
  }

  static Sums upTo(String agency, LocalDate day, Map<String, BoardView> found) {
    Sums sums = new Sums(new TreeMap<>());
    for (BoardKey kind : BoardKey.values()) {
      BoardView view = found.getOrDefault(kind.of(agency, day), BoardView.EMPTY);
      String until = kind.bucket(day);
      sums.add(view.cells().headMap(until));
      if (kind == BoardKey.DAYS && view.cells().containsKey(until)) {
        sums.add(view.cells().subMap(until, until + '\0'));
      }
    }
    return sums;
  }

  /** Only what was counted on one day. */
  static Sums on(String agency, LocalDate day, Map<String, BoardView> found) {
    Sums sums = new Sums(new TreeMap<>());
    String bucket = BoardKey.DAYS.bucket(day);
    BoardView view = found.getOrDefault(BoardKey.DAYS.of(agency, day), BoardView.EMPTY);
    sums.add(view.cells().subMap(bucket, bucket + '\0'));
    return sums;
  }

  int of(String field, Counter counter) {
    return byField.getOrDefault(field, Map.of()).getOrDefault(counter, 0);
  }

  int of(String field, List<Counter> counters) {
    return counters.stream().mapToInt(counter -> of(field, counter)).sum();
  }

  private void add(SortedMap<String, SortedMap<String, Map<Counter, Integer>>> buckets) {
    buckets
        .values()
        .forEach(
            fields ->
                fields.forEach(
                    (field, cell) -> {
                      Map<Counter, Integer> sum =
                          byField.computeIfAbsent(field, name -> new EnumMap<>(Counter.class));
                      cell.forEach((counter, count) -> sum.merge(counter, count, Integer::sum));
                    }));
  }
}

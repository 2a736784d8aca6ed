package vn.minhbach.query.duration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an agency got done on a day, some 20 characters for each different day of receipt. It keeps
 * the days themselves: how many working days lie between them is for the calendar to say that holds
 * when somebody asks.
 *
 * @param received how many dossiers, by the day of receipt
 * @param atOnce how many were done while the citizen waited; in no day of receipt
 */
public record DoneView(SortedMap<String, Integer> received, int atOnce) {
  static final DoneView NONE = new DoneView(new TreeMap<>(), 0);

  public DoneView {
    received = Collections.unmodifiableSortedMap(new TreeMap<>(received));
  }

  DoneView counting(Done done, int by) {
    if (done.atOnce()) {
      return new DoneView(received, atOnce + by);
    }
    SortedMap<String, Integer> next = new TreeMap<>(received);
    String day = done.received().toString();
    int sum = next.getOrDefault(day, 0) + by;
    if (sum == 0) {
      next.remove(day);
    } else {
      next.put(day, sum);
    }
    return new DoneView(next, atOnce);
  }
}

package vn.minhbach.query.page;

import java.util.List;
import vn.minhbach.shared.queue.Letter;

/**
 * How people wait in a unit, as on its signs.
 *
 * @param lanes what each letter stands for; none where people do not wait by tickets
 * @param counters where tickets are called to; none without lanes
 */
public record Hall(List<Lane> lanes, List<Counter> counters) {
  /** Where nobody waits by tickets. */
  public static final Hall NONE = new Hall(List.of(), List.of());

  public Hall {
    lanes = List.copyOf(lanes);
    counters = List.copyOf(counters);
  }

  /** Whether people wait here by tickets. */
  public boolean hasQueue() {
    return !counters.isEmpty();
  }

  /**
   * A letter.
   *
   * @param field as printed on the tickets
   */
  public record Lane(Letter letter, String field) {}

  /**
   * A counter.
   *
   * @param name as printed above it
   * @param letters which it calls unless its officer says otherwise
   */
  public record Counter(int number, String name, List<Letter> letters) {
    public Counter {
      letters = List.copyOf(letters);
    }
  }
}

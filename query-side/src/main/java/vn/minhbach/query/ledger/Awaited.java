package vn.minhbach.query.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The opinions that have neither come nor lapsed, and the linked tasks that are not done. Keeps at
 * most 200 names, so that a document stays small, and counts the rest.
 *
 * @param named the agency by the number of its part: opinions first, then linked tasks, each in the
 *     order in which they were asked
 * @param unnamed how many more
 */
public record Awaited(SortedMap<Integer, String> named, int unnamed) {
  /** None. */
  static final Awaited NONE = new Awaited(new TreeMap<>(), 0);

  private static final int MOST_NAMED = 200;
  private static final int MOST_SHOWN = 3;

  public Awaited {
    named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
  }

  Awaited asked(int part, String consulted) {
    if (named.size() >= MOST_NAMED && !named.containsKey(part)) {
      return new Awaited(named, unnamed + 1);
    }
    SortedMap<Integer, String> more = new TreeMap<>(named);
    more.put(part, consulted);
    return new Awaited(more, unnamed);
  }

  /** One that is not named is one of the rest. */
  Awaited settled(int part) {
    if (!named.containsKey(part)) {
      return new Awaited(named, Math.max(0, unnamed - 1));
    }
    SortedMap<Integer, String> fewer = new TreeMap<>(named);
    fewer.remove(part);
    return new Awaited(fewer, unnamed);
  }

  Owner owner() {
    List<String> agencies = named.values().stream().distinct().toList();
    List<String> shown = agencies.stream().limit(MOST_SHOWN).toList();
    return new Owner.OtherAgency(shown, agencies.size() - shown.size() + unnamed);
  }
}

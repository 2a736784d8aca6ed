package vn.minhbach.command.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.queue.Letter;

/** What has to fit together where people wait by tickets: letters, their fields, the counters. */
final class WaitingRoom {
  private WaitingRoom() {}

  /**
   * Lets pass a queue in which every ticket can be called, and every field has one letter.
   *
   * @throws InvalidValue naming what does not fit
   */
  static void check(List<QueueLetter> queue, List<Counter> counters) {
    requireOnce("queue.letter", queue.stream().map(QueueLetter::letter).toList());
    requireOnce("queue.fields", queue.stream().flatMap(one -> one.fields().stream()).toList());
    requireOnce("counters.number", counters.stream().map(Counter::number).toList());
    Set<Letter> letters = queue.stream().map(QueueLetter::letter).collect(Collectors.toSet());
    Set<Letter> called =
        counters.stream().flatMap(one -> one.letters().stream()).collect(Collectors.toSet());
    if (!letters.equals(called)) {
      throw new InvalidValue(
          "counters.letters", called.toString(), "exactly the letters of the queue: " + letters);
    }
  }

  /**
   * The one that has this name.
   *
   * @param field named in the refusal
   * @throws InvalidValue if none has
   */
  static <T, N> T find(List<T> all, Function<T, N> name, N wanted, String field) {
    return all.stream()
        .filter(one -> name.apply(one).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    field,
                    wanted.toString(),
                    "one of this unit's queue: " + all.stream().map(name).toList()));
  }

  private static <T> void requireOnce(String field, List<T> names) {
    if (new HashSet<>(names).size() < names.size()) {
      throw new InvalidValue(field, names.toString(), "each once");
    }
  }
}

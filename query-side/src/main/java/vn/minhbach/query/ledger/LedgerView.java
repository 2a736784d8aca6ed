package vn.minhbach.query.ledger;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it was, from the first submission to the hand-over, refusal, stop or cancellation.
 *
 * @param dossier its identifier
 * @param version how many events it had when this last changed
 * @param start the first submission
 * @param end when it ended, as it was said: a source may say that it was before the start; absent
 *     while it runs
 * @param turns in order, the first at the start; at most 500. None if it was settled at once. Those
 *     of a past dossier may go on after its end, where they count for nothing
 * @param awaited whose opinion or part is awaited
 * @param blurred how much time at most lies with another owner than was recorded, because there
 *     were more than 500 turns
 */
public record LedgerView(
    String dossier,
    long version,
    OffsetDateTime start,
    @Nullable OffsetDateTime end,
    List<Turn> turns,
    Awaited awaited,
    Duration blurred) {
  public LedgerView {
    turns = List.copyOf(turns);
  }

  /** Whether the clock runs. */
  boolean runs() {
    return end == null;
  }

  /**
   * The moment up to which all time has an owner: the end, not before the start; while it runs,
   * {@code now}, not before the last turn.
   */
  OffsetDateTime until(OffsetDateTime now) {
    return end == null ? later(now, turns.getLast().from()) : later(end, start);
  }

  /**
   * The slices that partition the time from the start to the end: in order, without gap or overlap,
   * none of them empty but perhaps the one that runs, no two neighbours with the same owner.
   */
  List<Slice> slices() {
    List<Slice> slices = new ArrayList<>(turns.size());
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      @Nullable OffsetDateTime next = i + 1 < turns.size() ? turns.get(i + 1).from() : null;
      @Nullable OffsetDateTime to = earlier(next, end);
      if (to == null || to.isAfter(turn.from())) {
        join(slices, turn, to);
      }
    }
    return List.copyOf(slices);
  }

  private static void join(List<Slice> slices, Turn turn, @Nullable OffsetDateTime to) {
    if (!slices.isEmpty() && slices.getLast().owner().equals(turn.owner())) {
      OffsetDateTime from = slices.removeLast().from();
      slices.add(new Slice(from, to, turn.owner()));
    } else {
      slices.add(new Slice(turn.from(), to, turn.owner()));
    }
  }

  private static @Nullable OffsetDateTime earlier(
      @Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? other : one;
  }

  private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
    return other.isAfter(one) ? other : one;
  }
}

package vn.minhbach.query.ledger;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns while one event is folded into them, in order, no two at the same moment. There are never
 * more than 500: beyond, the two neighbours become one whose union moves the least time to another
 * owner, and how much that was is added up.
 */
final class Turns {
  static final int MOST = 500;

  private final List<Turn> turns;
  private Duration blurred;

  Turns(List<Turn> turns, Duration blurred) {
    this.turns = new ArrayList<>(turns);
    this.blurred = blurred;
  }

  List<Turn> all() {
    return List.copyOf(turns);
  }

  boolean isEmpty() {
    return turns.isEmpty();
  }

  Duration blurred() {
    return blurred;
  }

  /** The moment, but not before the last turn began. */
  OffsetDateTime notBeforeLast(OffsetDateTime at) {
    OffsetDateTime last = turns.getLast().from();
    return at.isBefore(last) ? last : at;
  }

  /** From then on it is the owner's turn. */
  void pass(OffsetDateTime at, Owner owner) {
    Turn last = turns.getLast();
    if (last.owner().equals(owner)) {
      return;
    }
    if (at.isAfter(last.from())) {
      turns.add(new Turn(at, owner));
      limit();
    } else {
      turns.set(turns.size() - 1, new Turn(last.from(), owner));
    }
  }

  /** From its end on it is somebody's turn again; what was said of later times falls away. */
  void resume(OffsetDateTime end, Owner owner) {
    turns.removeIf(turn -> !turn.from().isBefore(end));
    turns.add(new Turn(end, owner));
    limit();
  }

  /** The time before that moment, back to the turn before, was the owner's. */
  void until(OffsetDateTime at, Owner owner) {
    int found = turns.size() - 1;
    while (found >= 0 && !turns.get(found).from().isBefore(at)) {
      found--;
    }
    if (found < 0) {
      return;
    }
    Turn whole = turns.get(found);
    boolean ends = found + 1 < turns.size() && turns.get(found + 1).from().isEqual(at);
    if (!ends) {
      turns.set(found, new Turn(whole.from(), owner));
      turns.add(found + 1, new Turn(at, whole.owner()));
      limit();
    }
  }

  private void limit() {
    while (turns.size() > MOST) {
      int best = 0;
      Duration least = cost(0);
      for (int i = 1; i + 2 < turns.size(); i++) {
        Duration cost = cost(i);
        if (cost.compareTo(least) < 0) {
          best = i;
          least = cost;
        }
      }
      Owner owner = length(best).compareTo(length(best + 1)) < 0 ? owner(best + 1) : owner(best);
      turns.set(best, new Turn(turns.get(best).from(), owner));
      turns.remove(best + 1);
      blurred = blurred.plus(least);
    }
  }

  /** How much time would move to another owner if this turn and the next were one. */
  private Duration cost(int turn) {
    if (owner(turn).equals(owner(turn + 1))) {
      return Duration.ZERO;
    }
    Duration one = length(turn);
    Duration next = length(turn + 1);
    return one.compareTo(next) < 0 ? one : next;
  }

  private Duration length(int turn) {
    return Duration.between(turns.get(turn).from(), turns.get(turn + 1).from());
  }

  private Owner owner(int turn) {
    return turns.get(turn).owner();
  }
}

package vn.minhbach.query.display;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.queue.CalledTicket;
import vn.minhbach.query.queue.QueueFigures;

/**
 * The lanes of the hall.
 *
 * @param calls who is at a counter, the latest call first, at most four
 * @param next who will be called soon, the next one first
 * @param missed who missed the call, the latest first, at most five
 * @param waiting how many wait
 * @param meanWaitMinutes how long those called today waited, on average; absent before the first
 */
record HallCard(
    List<Call> calls,
    List<String> next,
    List<String> missed,
    int waiting,
    @Nullable Long meanWaitMinutes) {
  private static final int CALLS = 4;
  private static final int MISSED = 5;

  HallCard {
    calls = List.copyOf(calls);
    next = List.copyOf(next);
    missed = List.copyOf(missed);
  }

  /**
   * A ticket at a counter.
   *
   * @param id another one for each time that it is called, so that a screen chimes once for each
   * @param at when it was called the last time, with its offset
   * @param spelled as it is read out: letter and digits one by one
   */
  record Call(String id, String ticket, int counter, String at, String spelled) {
    static Call of(CalledTicket called) {
      String ticket = called.ticket().value();
      return new Call(
          ticket + "|" + called.counter() + "|" + called.recalls() + "|" + called.lastCalledAt(),
          ticket,
          called.counter(),
          called.lastCalledAt().toString(),
          String.join(" ", ticket.split("")));
    }
  }

  static HallCard of(QueueFigures queue) {
    return new HallCard(
        queue.called().stream().limit(CALLS).map(Call::of).toList(),
        queue.next().stream().map(one -> one.ticket().value()).toList(),
        queue.missed().stream().limit(MISSED).map(one -> one.ticket().value()).toList(),
        queue.waiting().stream().mapToInt(QueueFigures.Waiting::count).sum(),
        queue.meanWaitMinutes());
  }
}

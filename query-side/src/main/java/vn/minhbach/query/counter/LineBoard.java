package vn.minhbach.query.counter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Hall;
import vn.minhbach.query.queue.CalledTicket;
import vn.minhbach.query.queue.QueueFigures;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.TicketNumber;

/**
 * The queue as all clerks of a unit see it; which counter is whose, their screens know.
 *
 * @param seats every counter, in the order of the signs
 * @param lanes every letter, in the order of the signs, also where nobody waits
 * @param next who is called soon, by number
 * @param missed who missed the call, the latest first
 * @param meanWaitMinutes how long people waited today; absent before the first call
 */
record LineBoard(
    List<Seat> seats,
    List<Lane> lanes,
    List<String> next,
    List<String> missed,
    @Nullable Long meanWaitMinutes) {
  LineBoard {
    seats = List.copyOf(seats);
    lanes = List.copyOf(lanes);
    next = List.copyOf(next);
    missed = List.copyOf(missed);
  }

  /**
   * A counter.
   *
   * @param ticket who is there; absent if nobody is
   * @param takenAt when that ticket was drawn, in the form of the API
   * @param calledAt when it was called the last time, such as {@code 08:15}
   * @param recalls how often it was called again
   */
  record Seat(
      int number,
      String name,
      @Nullable String ticket,
      @Nullable String takenAt,
      @Nullable String calledAt,
      int recalls) {}

  /** A letter, what it stands for, and how many wait. */
  record Lane(String letter, String field, int waiting) {}

  static LineBoard of(Hall hall, QueueFigures figures) {
    Map<Integer, CalledTicket> called =
        figures.called().stream()
            .collect(
                Collectors.toMap(
                    CalledTicket::counter, Function.identity(), (latest, earlier) -> latest));
    Map<Letter, Integer> waiting =
        figures.waiting().stream()
            .collect(Collectors.toMap(QueueFigures.Waiting::letter, QueueFigures.Waiting::count));
    return new LineBoard(
        hall.counters().stream()
            .map(counter -> seat(counter, Optional.ofNullable(called.get(counter.number()))))
            .toList(),
        hall.lanes().stream()
            .map(
                lane ->
                    new Lane(
                        lane.letter().value(),
                        lane.field(),
                        waiting.getOrDefault(lane.letter(), 0)))
            .toList(),
        figures.next().stream().map(QueueFigures.Next::ticket).map(TicketNumber::value).toList(),
        figures.missed().stream().map(one -> one.ticket().value()).toList(),
        figures.meanWaitMinutes());
  }

  private static Seat seat(Hall.Counter counter, Optional<CalledTicket> ticket) {
    return new Seat(
        counter.number(),
        counter.name(),
        ticket.map(one -> one.ticket().value()).orElse(null),
        ticket.map(one -> one.takenAt().toString()).orElse(null),
        ticket.map(one -> one.lastCalledAt().toLocalTime().toString().substring(0, 5)).orElse(null),
        ticket.map(CalledTicket::recalls).orElse(0));
  }
}

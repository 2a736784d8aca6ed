package vn.minhbach.query.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.UnitCode;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.QueueId;
import vn.minhbach.shared.queue.Ticket;
import vn.minhbach.shared.queue.TicketNumber;

/**
 * What people in front of a screen may know of a queue: numbers, counters and counts. Who has a
 * priority is not shown; it can only be guessed from the order.
 *
 * @param day the date in Vietnam
 * @param called who is at a counter, the latest call first
 * @param next the first eight in the order in which they would be called if one counter called all
 *     letters and nobody came; counters with fewer letters may call another one first
 * @param missed who missed the call today and has not come back, the latest first
 * @param waiting how many wait, for each letter of which a ticket was drawn today, by letter
 * @param meanWaitMinutes how long the tickets called today stood in the line, on average, in
 *     minutes rounded half up; absent before the first call
 */
public record QueueFigures(
    AgencyCode agency,
    UnitCode unit,
    LocalDate day,
    List<CalledTicket> called,
    List<Next> next,
    List<MissedTicket> missed,
    List<Waiting> waiting,
    @Nullable Long meanWaitMinutes) {
  private static final int SHOWN = 8;
  private static final double SECONDS_A_MINUTE = 60;

  public QueueFigures {
    called = List.copyOf(called);
    next = List.copyOf(next);
    missed = List.copyOf(missed);
    waiting = List.copyOf(waiting);
  }

  /** A ticket that will be called soon. */
  public record Next(TicketNumber ticket, Letter letter) {}

  /**
   * How many wait.
   *
   * @param field what the letter stands for, as printed
   */
  public record Waiting(Letter letter, String field, int count) {}

  static QueueFigures of(QueueId queue, QueueView view) {
    return new QueueFigures(
        queue.agency(),
        queue.unit(),
        queue.day(),
        view.called(),
        view.line().order(view.line().letters(), SHOWN).stream()
            .map(ticket -> new Next(ticket.number(), ticket.letter()))
            .toList(),
        view.missed(),
        view.fields().entrySet().stream().map(field -> waiting(field, view)).toList(),
        view.calls() == 0
            ? null
            : Math.round(view.waitedSeconds() / SECONDS_A_MINUTE / view.calls()));
  }

  private static Waiting waiting(Map.Entry<Letter, String> field, QueueView view) {
    long count =
        view.line().waiting().stream().map(Ticket::letter).filter(field.getKey()::equals).count();
    return new Waiting(field.getKey(), field.getValue(), Math.toIntExact(count));
  }
}

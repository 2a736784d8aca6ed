package vn.minhbach.query.queue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.Ticket;
import vn.minhbach.shared.queue.TicketNumber;
import vn.minhbach.shared.queue.WaitingLine;

/**
 * A unit's queue on one day. What is done with is gone, so it holds no more than who waits, who is
 * at a counter, and who missed the call.
 *
 * @param line who waits
 * @param fields what each letter stands for of which a ticket was drawn
 * @param called who is at a counter, the latest call first
 * @param missed who missed the call, the latest first
 * @param calls how many calls there were, not counting those of a ticket at its counter
 * @param waitedSeconds how long all tickets called stood in the line, each since it last joined
 */
public record QueueView(
    WaitingLine line,
    SortedMap<Letter, String> fields,
    List<CalledTicket> called,
    List<MissedTicket> missed,
    int calls,
    long waitedSeconds) {
  static final QueueView EMPTY =
      new QueueView(WaitingLine.EMPTY, new TreeMap<>(), List.of(), List.of(), 0, 0);

  public QueueView {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    called = List.copyOf(called);
    missed = List.copyOf(missed);
  }

  QueueView withTaken(Ticket ticket, String field) {
    SortedMap<Letter, String> known = new TreeMap<>(fields);
    known.put(ticket.letter(), field);
    return new QueueView(line.joinedBy(ticket), known, called, missed, calls, waitedSeconds);
  }

  QueueView withCall(Ticket ticket, List<Letter> letters, CalledTicket call, long waited) {
    return new QueueView(
        line.called(ticket, letters),
        fields,
        first(call, others(ticket.number())),
        missed,
        calls + 1,
        waitedSeconds + waited);
  }

  QueueView withCallAgain(CalledTicket call) {
    return new QueueView(
        line, fields, first(call, others(call.ticket())), missed, calls, waitedSeconds);
  }

  QueueView withMissed(MissedTicket ticket) {
    return new QueueView(
        line, fields, others(ticket.ticket()), first(ticket, missed), calls, waitedSeconds);
  }

  QueueView withReturned(Ticket ticket) {
    List<MissedTicket> rest =
        missed.stream().filter(one -> !one.ticket().equals(ticket.number())).toList();
    return new QueueView(line.joinedBy(ticket), fields, called, rest, calls, waitedSeconds);
  }

  QueueView without(TicketNumber ticket) {
    return new QueueView(line, fields, others(ticket), missed, calls, waitedSeconds);
  }

  private List<CalledTicket> others(TicketNumber ticket) {
    return called.stream().filter(one -> !one.ticket().equals(ticket)).toList();
  }

  private static <T> List<T> first(T latest, List<T> before) {
    return Stream.concat(Stream.of(latest), before.stream()).toList();
  }
}

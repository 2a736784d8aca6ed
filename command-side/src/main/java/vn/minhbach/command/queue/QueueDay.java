package vn.minhbach.command.queue;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.command.queue.Spot.AtCounter;
import vn.minhbach.command.queue.Spot.InLine;
import vn.minhbach.command.queue.Spot.Missed;
import vn.minhbach.command.queue.Spot.Served;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueEvent.TicketCalled;
import vn.minhbach.shared.queue.QueueEvent.TicketMissed;
import vn.minhbach.shared.queue.QueueEvent.TicketRecalled;
import vn.minhbach.shared.queue.QueueEvent.TicketReturned;
import vn.minhbach.shared.queue.QueueEvent.TicketServed;
import vn.minhbach.shared.queue.QueueEvent.TicketTaken;
import vn.minhbach.shared.queue.TicketNumber;
import vn.minhbach.shared.queue.WaitingLine;

/**
 * A unit's queue on one day, as its facts tell it.
 *
 * @param spots where each ticket is; none is ever forgotten, so their number gives the next one
 * @param line those of them that wait
 */
record QueueDay(SortedMap<TicketNumber, Spot> spots, WaitingLine line) {
  /** Before the first ticket. */
  static final QueueDay EMPTY = new QueueDay(new TreeMap<>(), WaitingLine.EMPTY);

  QueueDay {
    spots = Collections.unmodifiableSortedMap(new TreeMap<>(spots));
  }

  /** The day after one more fact. */
  QueueDay after(QueueEvent event) {
    return switch (event) {
      case TicketTaken e -> with(new InLine(e.ticket(), e.at()), line.joinedBy(e.ticket()));
      case TicketCalled e ->
          with(
              new AtCounter(e.ticket(), e.counter(), e.at(), 0),
              line.called(e.ticket(), e.letters()));
      case TicketRecalled e ->
          with(new AtCounter(e.ticket(), e.counter(), e.calledAt(), e.recalls()), line);
      case TicketMissed e -> with(new Missed(e.ticket(), e.at()), line);
      case TicketReturned e -> with(new InLine(e.ticket(), e.at()), line.joinedBy(e.ticket()));
      case TicketServed e -> with(new Served(e.ticket()), line);
    };
  }

  /** How many tickets of a letter have been drawn. */
  int drawn(Letter letter) {
    return (int) spots.keySet().stream().filter(ticket -> ticket.letter().equals(letter)).count();
  }

  /** Where that ticket is; empty if nobody has drawn it. */
  Optional<Spot> spot(TicketNumber ticket) {
    return Optional.ofNullable(spots.get(ticket));
  }

  /** Who was called to that counter and is not done with. */
  Optional<AtCounter> at(int counter) {
    return spots.values().stream()
        .filter(AtCounter.class::isInstance)
        .map(AtCounter.class::cast)
        .filter(called -> called.counter() == counter)
        .findFirst();
  }

  private QueueDay with(Spot spot, WaitingLine next) {
    SortedMap<TicketNumber, Spot> all = new TreeMap<>(spots);
    all.put(spot.ticket().number(), spot);
    return new QueueDay(all, next);
  }
}

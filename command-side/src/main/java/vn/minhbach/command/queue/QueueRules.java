package vn.minhbach.command.queue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhbach.command.queue.QueueCommand.CallNext;
import vn.minhbach.command.queue.QueueCommand.CallTicket;
import vn.minhbach.command.queue.QueueCommand.MarkMissed;
import vn.minhbach.command.queue.QueueCommand.RecallTicket;
import vn.minhbach.command.queue.QueueCommand.ReturnToLine;
import vn.minhbach.command.queue.QueueCommand.ServeTicket;
import vn.minhbach.command.queue.QueueCommand.TakeTicket;
import vn.minhbach.command.queue.Spot.AtCounter;
import vn.minhbach.command.queue.Spot.InLine;
import vn.minhbach.command.queue.Spot.Missed;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.QueueEvent;
import vn.minhbach.shared.queue.QueueEvent.TicketCalled;
import vn.minhbach.shared.queue.QueueEvent.TicketMissed;
import vn.minhbach.shared.queue.QueueEvent.TicketRecalled;
import vn.minhbach.shared.queue.QueueEvent.TicketReturned;
import vn.minhbach.shared.queue.QueueEvent.TicketServed;
import vn.minhbach.shared.queue.QueueEvent.TicketTaken;
import vn.minhbach.shared.queue.Ticket;
import vn.minhbach.shared.queue.TicketNumber;
import vn.minhbach.shared.time.VietnamTime;

/**
 * The rules of the queue: numbers without gaps, on their day only; who is next is said by {@link
 * vn.minhbach.shared.queue.WaitingLine}; a counter has one ticket at a time.
 */
final class QueueRules {
  private static final Set<Role> CALLERS =
      Set.copyOf(EnumSet.of(Role.CLERK, Role.SPECIALIST, Role.LEADER));

  private QueueRules() {}

  /**
   * The facts that follow from a command, in order; one at least.
   *
   * @throws QueueRefused if a rule forbids it
   */
  static List<QueueEvent> decide(QueueDay day, QueueCommand command, Instant now) {
    boolean citizenAtKiosk = command instanceof TakeTicket && command.by().role() == Role.CITIZEN;
    require(citizenAtKiosk || CALLERS.contains(command.by().role()), QueueRefusal.NOT_ENTITLED);
    require(VietnamTime.dateOf(now).equals(command.queue().day()), QueueRefusal.NOT_TODAY);
    OffsetDateTime at = VietnamTime.at(now);
    return switch (command) {
      case TakeTicket take -> List.of(take(day, take, at));
      case CallNext call -> callNext(day, call, at);
      case CallTicket call -> callTicket(day, call, at);
      case RecallTicket recall -> List.of(recall(day, recall, at));
      case MarkMissed mark -> List.of(miss(day, mark, at));
      case ReturnToLine back -> List.of(putBack(day, back, at));
      case ServeTicket serve ->
          List.of(served(called(day, serve.ticket(), serve.counter()), serve, at));
    };
  }

  private static TicketTaken take(QueueDay day, TakeTicket take, OffsetDateTime at) {
    int drawn = day.drawn(take.letter());
    require(drawn < TicketNumber.LAST, QueueRefusal.NUMBERS_USED_UP);
    Ticket ticket = new Ticket(TicketNumber.of(take.letter(), drawn + 1), take.priority(), at);
    List<Ticket> order =
        day.line().joinedBy(ticket).order(Set.of(take.letter()), Integer.MAX_VALUE);
    return new TicketTaken(
        take.queue(), ticket, take.field(), order.indexOf(ticket), take.by(), at);
  }

  private static List<QueueEvent> callNext(QueueDay day, CallNext call, OffsetDateTime at) {
    Ticket next =
        day.line()
            .next(call.letters())
            .orElseThrow(() -> new QueueRefused(QueueRefusal.NOBODY_WAITING));
    return called(day, inLine(day, next.number()), call.counter(), call.letters(), call, at);
  }

  private static List<QueueEvent> callTicket(QueueDay day, CallTicket call, OffsetDateTime at) {
    List<Letter> letters = List.of(call.ticket().letter());
    return called(day, inLine(day, call.ticket()), call.counter(), letters, call, at);
  }

  /** A counter has one ticket at a time: who calls the next is done with the one before. */
  private static List<QueueEvent> called(
      QueueDay day,
      InLine next,
      int counter,
      List<Letter> letters,
      QueueCommand call,
      OffsetDateTime at) {
    TicketCalled called =
        new TicketCalled(
            call.queue(), next.ticket(), counter, letters, next.since(), call.by(), at);
    return Stream.concat(
            day.at(counter).<QueueEvent>map(before -> served(before, call, at)).stream(),
            Stream.of(called))
        .toList();
  }

  private static TicketRecalled recall(QueueDay day, RecallTicket recall, OffsetDateTime at) {
    AtCounter called = called(day, recall.ticket(), recall.counter());
    return new TicketRecalled(
        recall.queue(),
        called.ticket(),
        called.counter(),
        called.calledAt(),
        called.recalls() + 1,
        recall.by(),
        at);
  }

  private static TicketMissed miss(QueueDay day, MarkMissed mark, OffsetDateTime at) {
    AtCounter called = called(day, mark.ticket(), mark.counter());
    return new TicketMissed(
        mark.queue(), called.ticket(), called.counter(), called.calledAt(), mark.by(), at);
  }

  private static TicketReturned putBack(QueueDay day, ReturnToLine back, OffsetDateTime at) {
    if (spot(day, back.ticket()) instanceof Missed missed) {
      return new TicketReturned(back.queue(), missed.ticket(), missed.at(), back.by(), at);
    }
    throw new QueueRefused(QueueRefusal.NOT_MISSED);
  }

  private static TicketServed served(AtCounter called, QueueCommand command, OffsetDateTime at) {
    return new TicketServed(
        command.queue(), called.ticket(), called.counter(), called.calledAt(), command.by(), at);
  }

  private static InLine inLine(QueueDay day, TicketNumber ticket) {
    if (spot(day, ticket) instanceof InLine waiting) {
      return waiting;
    }
    throw new QueueRefused(QueueRefusal.NOT_WAITING);
  }

  private static AtCounter called(QueueDay day, TicketNumber ticket, int counter) {
    if (spot(day, ticket) instanceof AtCounter called && called.counter() == counter) {
      return called;
    }
    throw new QueueRefused(QueueRefusal.NOT_AT_THIS_COUNTER);
  }

  private static Spot spot(QueueDay day, TicketNumber ticket) {
    return day.spot(ticket).orElseThrow(() -> new QueueRefused(QueueRefusal.NO_SUCH_TICKET));
  }

  private static void require(boolean holds, QueueRefusal otherwise) {
    if (!holds) {
      throw new QueueRefused(otherwise);
    }
  }
}

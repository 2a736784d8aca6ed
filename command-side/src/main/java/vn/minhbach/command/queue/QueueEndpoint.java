package vn.minhbach.command.queue;

import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.minhbach.command.organisation.Counter;
import vn.minhbach.command.queue.QueueCommand.CallNext;
import vn.minhbach.command.queue.QueueCommand.CallTicket;
import vn.minhbach.command.queue.QueueCommand.MarkMissed;
import vn.minhbach.command.queue.QueueCommand.RecallTicket;
import vn.minhbach.command.queue.QueueCommand.ReturnToLine;
import vn.minhbach.command.queue.QueueCommand.ServeTicket;
import vn.minhbach.command.queue.QueueCommand.TakeTicket;
import vn.minhbach.command.queue.QueueDesk.Asked;
import vn.minhbach.command.queue.QueueDesk.Place;
import vn.minhbach.shared.InvalidValue;
import vn.minhbach.shared.queue.Letter;
import vn.minhbach.shared.queue.Priority;
import vn.minhbach.shared.queue.QueueEvent.TicketCalled;
import vn.minhbach.shared.queue.QueueEvent.TicketMissed;
import vn.minhbach.shared.queue.QueueEvent.TicketRecalled;
import vn.minhbach.shared.queue.QueueEvent.TicketReturned;
import vn.minhbach.shared.queue.QueueEvent.TicketServed;
import vn.minhbach.shared.queue.QueueEvent.TicketTaken;
import vn.minhbach.shared.queue.TicketNumber;

/** Tickets of today's queue of a unit. The day is the server's. */
@RestController
@RequestMapping("/api/queues/{agency}/{unit}")
final class QueueEndpoint {
  private static final String COMMAND_ID = "Command-Id";

  private final QueueDesk desk;

  QueueEndpoint(QueueDesk desk) {
    this.desk = desk;
  }

  /** Draws a ticket; for citizens at the kiosk and for staff. */
  @PostMapping("/tickets")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Taken> take(
      Principal account,
      @RequestHeader(name = COMMAND_ID, required = false) @Nullable UUID commandId,
      @PathVariable String agency,
      @PathVariable String unit,
      @RequestBody Wanted body) {
    return desk.send(
            new Asked(account, commandId, agency, unit),
            at ->
                new TakeTicket(
                    at.queue(),
                    body.letter(),
                    at.unit().letter(body.letter()).field(),
                    Objects.requireNonNullElse(body.priority(), Priority.NONE),
                    at.by()),
            TicketTaken.class)
        .map(
            fact ->
                new Taken(fact.ticket().number(), fact.ticket().takenAt(), fact.waitingBefore()));
  }

  /** Calls the next to a counter, or a certain ticket that waits; for staff. */
  @PostMapping("/calls")
  Mono<Called> call(
      Principal account,
      @RequestHeader(name = COMMAND_ID, required = false) @Nullable UUID commandId,
      @PathVariable String agency,
      @PathVariable String unit,
      @RequestBody Call body) {
    return desk.send(
            new Asked(account, commandId, agency, unit), at -> call(at, body), TicketCalled.class)
        .map(fact -> new Called(fact.ticket().number(), fact.counter(), fact.at()));
  }

  /** Calls it again; for staff. */
  @PostMapping("/tickets/{ticket}/recalls")
  Mono<Recalled> recall(
      Principal account,
      @RequestHeader(name = COMMAND_ID, required = false) @Nullable UUID commandId,
      @PathVariable String agency,
      @PathVariable String unit,
      @PathVariable String ticket,
      @RequestBody AtCounter body) {
    return desk.send(
            new Asked(account, commandId, agency, unit),
            at -> new RecallTicket(at.queue(), number(ticket), counter(at, body), at.by()),
            TicketRecalled.class)
        .map(
            fact ->
                new Recalled(
                    fact.ticket().number(),
                    fact.counter(),
                    fact.calledAt(),
                    fact.recalls(),
                    fact.at()));
  }

  /** Notes that nobody came; for staff. */
  @PostMapping("/tickets/{ticket}/absence")
  Mono<Done> miss(
      Principal account,
      @RequestHeader(name = COMMAND_ID, required = false) @Nullable UUID commandId,
      @PathVariable String agency,
      @PathVariable String unit,
      @PathVariable String ticket,
      @RequestBody AtCounter body) {
    return desk.send(
            new Asked(account, commandId, agency, unit),
            at -> new MarkMissed(at.queue(), number(ticket), counter(at, body), at.by()),
            TicketMissed.class)
        .map(fact -> new Done(fact.ticket().number(), fact.at()));
  }

  /** Lets somebody who had missed the call wait again, at the end of the line; for staff. */
  @PostMapping("/tickets/{ticket}/return")
  Mono<Done> putBack(
      Principal account,
      @RequestHeader(name = COMMAND_ID, required = false) @Nullable UUID commandId,
      @PathVariable String agency,
      @PathVariable String unit,
      @PathVariable String ticket) {
    return desk.send(
            new Asked(account, commandId, agency, unit),
            at -> new ReturnToLine(at.queue(), number(ticket), at.by()),
            TicketReturned.class)
        .map(fact -> new Done(fact.ticket().number(), fact.at()));
  }

  /** Is done with it; for staff. */
  @PostMapping("/tickets/{ticket}/service")
  Mono<Done> serve(
      Principal account,
      @RequestHeader(name = COMMAND_ID, required = false) @Nullable UUID commandId,
      @PathVariable String agency,
      @PathVariable String unit,
      @PathVariable String ticket,
      @RequestBody AtCounter body) {
    return desk.send(
            new Asked(account, commandId, agency, unit),
            at -> new ServeTicket(at.queue(), number(ticket), counter(at, body), at.by()),
            TicketServed.class)
        .map(fact -> new Done(fact.ticket().number(), fact.at()));
  }

  private static QueueCommand call(Place at, Call body) {
    Counter counter = at.unit().counter(body.counter());
    List<Letter> letters = Objects.requireNonNullElse(body.letters(), List.of());
    @Nullable TicketNumber ticket = body.ticket();
    if (ticket == null) {
      letters.forEach(at.unit()::letter);
      return new CallNext(
          at.queue(), counter.number(), letters.isEmpty() ? counter.letters() : letters, at.by());
    }
    if (!letters.isEmpty()) {
      throw new InvalidValue("letters", letters.toString(), "none where a ticket is named");
    }
    return new CallTicket(at.queue(), counter.number(), ticket, at.by());
  }

  private static TicketNumber number(String ticket) {
    return new TicketNumber(ticket);
  }

  private static int counter(Place at, AtCounter body) {
    return at.unit().counter(body.counter()).number();
  }

  /** A ticket of this letter; without a priority an ordinary one. */
  record Wanted(Letter letter, @Nullable Priority priority) {}

  /** The next of these letters (none: all that the counter serves), or this ticket. */
  record Call(int counter, @Nullable List<Letter> letters, @Nullable TicketNumber ticket) {}

  /** The counter that the ticket was called to. */
  record AtCounter(int counter) {}

  /** A ticket that was drawn, and how many of its letter will be called before it. */
  record Taken(TicketNumber ticket, OffsetDateTime takenAt, int waitingBefore) {}

  /** A ticket that was called. */
  record Called(TicketNumber ticket, int counter, OffsetDateTime calledAt) {}

  /** A ticket that was called again, and how often it has been. */
  record Recalled(
      TicketNumber ticket,
      int counter,
      OffsetDateTime calledAt,
      int recalls,
      OffsetDateTime recalledAt) {}

  /** What was recorded of a ticket, and when. */
  record Done(TicketNumber ticket, OffsetDateTime at) {}
}

package vn.minhbach.shared.queue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import vn.minhbach.shared.dossier.Actor;

/** A fact about a ticket of a queue; nothing personal, and never altered. */
public sealed interface QueueEvent {
  /** The words under which these facts are stored for ever. */
  Map<String, Class<? extends QueueEvent>> STORED_NAMES =
      Map.of(
          "queue.ticket-taken", TicketTaken.class,
          "queue.ticket-called", TicketCalled.class,
          "queue.ticket-recalled", TicketRecalled.class,
          "queue.ticket-missed", TicketMissed.class,
          "queue.ticket-returned", TicketReturned.class,
          "queue.ticket-served", TicketServed.class);

  /** The queue it belongs to. */
  QueueId queue();

  /** The ticket, as it was drawn. */
  Ticket ticket();

  /** Who did it: the citizen at the kiosk, or staff. */
  Actor by();

  /** When, by the clock of the server, at +07:00. */
  OffsetDateTime at();

  /**
   * Somebody drew a ticket and waits.
   *
   * @param field what the letter stands for on that day, as printed
   * @param waitingBefore how many tickets of the letter would be called before it as the line stood
   */
  record TicketTaken(
      QueueId queue, Ticket ticket, String field, int waitingBefore, Actor by, OffsetDateTime at)
      implements QueueEvent {}

  /**
   * A counter called a ticket that waited.
   *
   * @param counter 1 or more
   * @param letters out of which the call could have chosen, in order; one if a certain ticket was
   *     called
   * @param waitedSince since when it had stood in the line: when it was drawn, or returned
   */
  record TicketCalled(
      QueueId queue,
      Ticket ticket,
      int counter,
      List<Letter> letters,
      OffsetDateTime waitedSince,
      Actor by,
      OffsetDateTime at)
      implements QueueEvent {
    public TicketCalled {
      letters = List.copyOf(letters);
    }
  }

  /**
   * The counter called it again, since nobody came.
   *
   * @param calledAt when it was called first
   * @param recalls how often it has been called again by now, 1 or more
   */
  record TicketRecalled(
      QueueId queue,
      Ticket ticket,
      int counter,
      OffsetDateTime calledAt,
      int recalls,
      Actor by,
      OffsetDateTime at)
      implements QueueEvent {}

  /**
   * Nobody came.
   *
   * @param calledAt when it was called first
   */
  record TicketMissed(
      QueueId queue,
      Ticket ticket,
      int counter,
      OffsetDateTime calledAt,
      Actor by,
      OffsetDateTime at)
      implements QueueEvent {}

  /**
   * Who had missed the call is here, and waits again at the end of the line.
   *
   * @param missedAt when the call was noted as missed
   */
  record TicketReturned(
      QueueId queue, Ticket ticket, OffsetDateTime missedAt, Actor by, OffsetDateTime at)
      implements QueueEvent {}

  /**
   * The counter is done with it.
   *
   * @param calledAt when it was called first
   */
  record TicketServed(
      QueueId queue,
      Ticket ticket,
      int counter,
      OffsetDateTime calledAt,
      Actor by,
      OffsetDateTime at)
      implements QueueEvent {}
}

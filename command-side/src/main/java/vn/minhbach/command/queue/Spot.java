package vn.minhbach.command.queue;

import java.time.OffsetDateTime;
import vn.minhbach.shared.queue.Ticket;

/** Where a ticket is; always in one of these. */
sealed interface Spot {
  /** The ticket. */
  Ticket ticket();

  /**
   * In the line.
   *
   * @param since when it was drawn, or returned after it had missed its call
   */
  record InLine(Ticket ticket, OffsetDateTime since) implements Spot {}

  /** Called to a counter, and called again so many times. */
  record AtCounter(Ticket ticket, int counter, OffsetDateTime calledAt, int recalls)
      implements Spot {}

  /** Nobody came when it was called. */
  record Missed(Ticket ticket, OffsetDateTime at) implements Spot {}

  /** Done with. */
  record Served(Ticket ticket) implements Spot {}
}

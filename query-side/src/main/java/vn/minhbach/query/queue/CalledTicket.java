package vn.minhbach.query.queue;

import java.time.OffsetDateTime;
import vn.minhbach.shared.queue.TicketNumber;

/**
 * A ticket at a counter.
 *
 * @param takenAt when it was drawn; what a receipt says of the ticket it came with
 * @param calledAt when it was called
 * @param recalls how often it was called again; a screen that sees it rise chimes once more
 * @param lastCalledAt when it was called the last time
 */
public record CalledTicket(
    TicketNumber ticket,
    int counter,
    OffsetDateTime takenAt,
    OffsetDateTime calledAt,
    int recalls,
    OffsetDateTime lastCalledAt) {}

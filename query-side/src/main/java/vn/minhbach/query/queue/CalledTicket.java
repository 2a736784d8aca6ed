package vn.minhbach.query.queue;

import java.time.OffsetDateTime;
import vn.minhbach.shared.queue.TicketNumber;

/**
 * A ticket at a counter.
 *
 * @param calledAt when it was called
 * @param recalls how often it was called again; a screen that sees it rise chimes once more
 * @param lastCalledAt when it was called the last time
 */
public record CalledTicket(
    TicketNumber ticket,
    int counter,
    OffsetDateTime calledAt,
    int recalls,
    OffsetDateTime lastCalledAt) {}

package vn.minhbach.query.queue;

import java.time.OffsetDateTime;
import vn.minhbach.shared.queue.TicketNumber;

/** A ticket that nobody came with, and when that was noted. */
public record MissedTicket(TicketNumber ticket, OffsetDateTime missedAt) {}

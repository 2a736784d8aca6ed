package vn.minhbach.shared.queue;

import java.time.OffsetDateTime;

/**
 * A ticket as it was drawn.
 *
 * @param number as printed
 * @param priority for which it may be called before others
 * @param takenAt when, at +07:00
 */
public record Ticket(TicketNumber number, Priority priority, OffsetDateTime takenAt) {
  /** The letter that it begins with. */
  public Letter letter() {
    return number.letter();
  }

  /** Whether it is called before ordinary ones. */
  boolean comesFirst() {
    return priority.comesFirst();
  }
}

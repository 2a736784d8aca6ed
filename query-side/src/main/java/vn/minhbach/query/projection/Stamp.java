package vn.minhbach.query.projection;

import java.time.Instant;

/**
 * Where an event stands in its stream (a dossier's, or a queue's of a day), and when it was stored.
 *
 * @param sequence 0 for the event that began the stream
 * @param recordedAt by the clock of the event store
 */
public record Stamp(long sequence, Instant recordedAt) {
  /** How many events the stream has, up to this one; the version that a reader can wait for. */
  public long version() {
    return sequence + 1;
  }
}

package vn.minhbach.query.projection;

import java.time.Instant;

/**
 * Where an event stands in its dossier's stream, and when it was stored.
 *
 * @param sequence 0 for the event that opened the dossier
 * @param recordedAt by the clock of the event store
 */
public record Stamp(long sequence, Instant recordedAt) {
  /** How many events the dossier has, up to this one; the version that a reader can wait for. */
  public long version() {
    return sequence + 1;
  }
}

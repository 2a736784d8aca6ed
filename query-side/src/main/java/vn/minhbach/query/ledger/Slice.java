package vn.minhbach.query.ledger;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time and whose it was.
 *
 * @param from its first moment
 * @param to the moment after its last, later than {@code from}; absent while it runs
 */
public record Slice(OffsetDateTime from, @Nullable OffsetDateTime to, Owner owner) {
  /** When it ends, or would if the clock stopped now. */
  OffsetDateTime end(OffsetDateTime now) {
    return to == null ? now : to;
  }

  /** Its calendar time; for the slice that runs, until {@code now}. */
  Duration length(OffsetDateTime now) {
    return Duration.between(from, end(now));
  }
}

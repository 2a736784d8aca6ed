package vn.minhbach.ops.importing;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that was handled elsewhere before, checked and ready to be sent. All times keep the
 * offset as written.
 *
 * @param foreignNumber its number in that system, unique inside one agency; 1 to 200 code points
 * @param line where it begins in the file, from 1
 * @param startedAt when it was received there
 * @param deadline what the citizen was promised. A planned end is the office's own plan and no
 *     promise: it is never taken for one
 * @param completedAt when it was closed there; absent while open
 * @param channel how it came in, in that system's words
 * @param responsible who answered for it
 * @param department the field of business it belonged to
 * @param unit the unit that answered for it
 * @param steps in file order: many logs know only the day, so the time alone cannot order them
 */
public record PastDossier(
    String foreignNumber,
    long line,
    @Nullable OffsetDateTime startedAt,
    @Nullable OffsetDateTime deadline,
    @Nullable OffsetDateTime completedAt,
    @Nullable String channel,
    @Nullable String responsible,
    @Nullable String department,
    @Nullable String unit,
    List<PastStep> steps) {

  public PastDossier {
    steps = List.copyOf(steps);
  }

  /** Whether the citizen was promised a date. */
  boolean hasDeadline() {
    return deadline != null;
  }

  /** Whether that system had closed it. */
  boolean isClosed() {
    return completedAt != null;
  }

  /** Closed at a later instant than promised, to the fraction of a second. */
  boolean isLateByInstant() {
    return completedAt != null && deadline != null && completedAt.isAfter(deadline);
  }

  /** Closed on a later calendar date than promised, each date as written at its own offset. */
  boolean isLateByLocalDate() {
    return completedAt != null
        && deadline != null
        && completedAt.toLocalDate().isAfter(deadline.toLocalDate());
  }
}

package vn.minhbach.query.duration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.Standing;

/**
 * One dossier that was done, which the board counts as resolved and not as stopped.
 *
 * @param received the local day of receipt; the day of resolution where a source says a later one
 * @param resolved the local day on which its result was there
 * @param atOnce whether it was done while the citizen waited
 */
record Done(String agency, LocalDate received, LocalDate resolved, boolean atOnce) {
  /** Years of four digits sort as days do; later ones are mistyped. */
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** Nothing for a dossier that is open, was stopped, or does not count any more. */
  static @Nullable Done of(@Nullable Standing standing) {
    if (standing == null) {
      return null;
    }
    @Nullable OffsetDateTime receivedAt = standing.receivedAt();
    @Nullable OffsetDateTime resolvedAt = standing.resolvedAt();
    if (receivedAt == null
        || resolvedAt == null
        || standing.axes().stage() == Stage.STOPPED
        || standing.axes().stage() == Stage.CANCELLED) {
      return null;
    }
    LocalDate received = notAfterLast(receivedAt.toLocalDate());
    LocalDate resolved = notAfterLast(resolvedAt.toLocalDate());
    return new Done(
        standing.agency().value(),
        received,
        resolved.isBefore(received) ? received : resolved,
        receivedAt.isEqual(resolvedAt));
  }

  String key() {
    return key(agency, resolved);
  }

  static String key(String agency, LocalDate resolved) {
    return "day|" + agency + "|" + resolved;
  }

  private static LocalDate notAfterLast(LocalDate day) {
    return day.isAfter(LAST) ? LAST : day;
  }
}

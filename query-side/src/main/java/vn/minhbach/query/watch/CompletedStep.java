package vn.minhbach.query.watch;

import java.time.OffsetDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A step that an officer completed.
 *
 * @param code of the dossier; absent if it has none
 */
record CompletedStep(
    OffsetDateTime at, OffsetDateTime begunAt, String dossier, @Nullable String code, String unit)
    implements Comparable<CompletedStep> {
  private static final Comparator<CompletedStep> ORDER =
      Comparator.comparing(CompletedStep::at)
          .thenComparing(CompletedStep::dossier)
          .thenComparing(CompletedStep::begunAt);

  @Override
  public int compareTo(CompletedStep other) {
    return ORDER.compare(this, other);
  }
}

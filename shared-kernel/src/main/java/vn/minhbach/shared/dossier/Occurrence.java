package vn.minhbach.shared.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What all facts of a dossier have in common.
 *
 * @param dossier whose fact it is
 * @param by who did it
 * @param at when it was recorded, by the server's clock, in the local time of Việt Nam
 * @param before where the dossier stood before; absent exactly for the fact that opened it
 * @param after where it stands now; since when it is somebody's turn, and the time of the first
 *     submission, follow from what was before
 */
public record Occurrence(
    DossierId dossier, Actor by, OffsetDateTime at, @Nullable Standing before, Standing after) {
  public Occurrence {
    after = after.following(before, at);
  }

  /** Whether the dossier stands somewhere else than before. */
  public boolean movesIt() {
    return !after.equals(before);
  }
}

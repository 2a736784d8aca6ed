package vn.minhbach.query.fairness;

import java.time.OffsetDateTime;
import java.util.Comparator;

/**
 * Two dossiers that may be one matter.
 *
 * @param dossier the later one
 * @param of the one it goes back to
 * @param at when the later one was entered, or the relation recorded
 * @param chain whether it only follows: then a result that was granted before is a matter of its
 *     own
 */
record Link(String dossier, String of, OffsetDateTime at, boolean chain)
    implements Comparable<Link> {
  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::dossier)
          .thenComparing(Link::of)
          .thenComparing(Link::at)
          .thenComparing(Link::chain);

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}

package vn.minhbach.query.seal;

import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;

/**
 * What a dossier adds to a day: its facts of that day, chained.
 *
 * @param facts how many, 1 or more
 * @param hash SHA-256 in lower-case hexadecimal of four lines joined by line feeds: the hash after
 *     the dossier's fact before (empty for its first of the day), the number of the fact in the
 *     dossier (0 for the first), its stored name, its text
 */
public record Link(int facts, String hash) {
  /** The link after one more fact. */
  static Link after(@Nullable Link before, long sequence, DossierEvent fact) {
    String hash =
        Sha256.of(
            String.join(
                "\n",
                before == null ? "" : before.hash,
                Long.toString(sequence),
                DossierEventNames.nameOf(fact),
                FactText.of(fact)));
    return new Link(before == null ? 1 : before.facts + 1, hash);
  }
}

package vn.minhbach.query.seal;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that an agency recorded on a day, added up.
 *
 * @param digest SHA-256 in lower-case hexadecimal of one line for each dossier, in the order of
 *     their identifiers, each ended by a line feed: identifier, number of facts, hash, with a space
 *     between
 * @param kinds how many facts by stored name
 */
record DaySum(int dossiers, int facts, String digest, SortedMap<String, Integer> kinds) {
  static DaySum of(Collection<SealView> parts) {
    SortedMap<String, Link> dossiers = new TreeMap<>();
    SortedMap<String, Integer> kinds = new TreeMap<>();
    for (SealView part : parts) {
      dossiers.putAll(part.dossiers());
      part.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
    }
    StringBuilder lines = new StringBuilder();
    dossiers.forEach(
        (dossier, link) ->
            lines
                .append(dossier)
                .append(' ')
                .append(link.facts())
                .append(' ')
                .append(link.hash())
                .append('\n'));
    return new DaySum(
        dossiers.size(),
        kinds.values().stream().mapToInt(Integer::intValue).sum(),
        Sha256.of(lines.toString()),
        Collections.unmodifiableSortedMap(kinds));
  }
}

package vn.minhbach.query.seal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some of the dossiers of an agency's day: those whose identifiers begin alike. So a day on which
 * ten thousand past dossiers are taken over is no document of a megabyte that each of them
 * rewrites.
 *
 * @param dossiers by identifier
 * @param kinds how many facts by stored name; none is zero
 */
public record SealView(SortedMap<String, Link> dossiers, SortedMap<String, Integer> kinds) {
  static final SealView EMPTY = new SealView(new TreeMap<>(), new TreeMap<>());

  public SealView {
    dossiers = Collections.unmodifiableSortedMap(new TreeMap<>(dossiers));
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
  }

  SealView with(String dossier, Link link, String kind) {
    SortedMap<String, Link> links = new TreeMap<>(dossiers);
    links.put(dossier, link);
    SortedMap<String, Integer> counts = new TreeMap<>(kinds);
    counts.merge(kind, 1, Integer::sum);
    return new SealView(links, counts);
  }
}

package vn.minhbach.query.fairness;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds which dossiers are one matter. A dossier that stands alone is in none. */
record Matters(Map<String, Matter> byDossier) {
  Matters {
    byDossier = Map.copyOf(byDossier);
  }

  /** The dossiers whose lives have to be known. */
  static Set<String> dossiers(Collection<Link> links) {
    Set<String> dossiers = new LinkedHashSet<>();
    for (Link link : links) {
      dossiers.add(link.dossier());
      dossiers.add(link.of());
    }
    return dossiers;
  }

  /** Groups by those links that hold: both ends are known, and the first was not settled before. */
  static Matters of(Collection<Link> links, Map<String, Life> lives) {
    Map<String, Set<String>> neighbours = new HashMap<>();
    for (Link link : links) {
      @Nullable Life earlier = lives.get(link.of());
      if (earlier != null
          && lives.containsKey(link.dossier())
          && !(link.chain() && earlier.isSettledBy(link.at()))) {
        join(neighbours, link.dossier(), link.of());
        join(neighbours, link.of(), link.dossier());
      }
    }
    Map<String, Matter> found = new HashMap<>();
    for (String dossier : neighbours.keySet()) {
      if (!found.containsKey(dossier)) {
        Matter matter = new Matter(reach(dossier, neighbours, lives));
        matter.lives().keySet().forEach(member -> found.put(member, matter));
      }
    }
    return new Matters(found);
  }

  @Nullable Matter of(String dossier) {
    return byDossier.get(dossier);
  }

  private static void join(Map<String, Set<String>> neighbours, String one, String other) {
    neighbours.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
  }

  private static SortedMap<String, Life> reach(
      String from, Map<String, Set<String>> neighbours, Map<String, Life> lives) {
    SortedMap<String, Life> reached = new TreeMap<>();
    Deque<String> ahead = new ArrayDeque<>(Set.of(from));
    while (!ahead.isEmpty()) {
      String dossier = ahead.remove();
      @Nullable Life life = lives.get(dossier);
      if (life != null && reached.put(dossier, life) == null) {
        ahead.addAll(neighbours.getOrDefault(dossier, Set.of()));
      }
    }
    return reached;
  }
}

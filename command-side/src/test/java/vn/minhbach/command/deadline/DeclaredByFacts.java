package vn.minhbach.command.deadline;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.minhbach.command.deadline.Declaration.AllWithdrawn;
import vn.minhbach.command.deadline.Declaration.Declared;
import vn.minhbach.command.deadline.Declaration.Held;
import vn.minhbach.command.deadline.Declaration.KindWithdrawn;
import vn.minhbach.command.deadline.Declaration.Released;
import vn.minhbach.command.deadline.Declaration.Withdrawn;
import vn.minhbach.shared.dossier.DossierEvent;

/** The deadlines that the facts of one dossier declare, kept in memory. */
public final class DeclaredByFacts {
  private final Map<String, Declared> declared = new HashMap<>();
  private final Set<DeadlineKind> held = EnumSet.noneOf(DeadlineKind.class);

  private DeclaredByFacts() {}

  /** Those that can fall due as it stands, by name, with the moment by which they must be noted. */
  public static Map<String, Instant> running(List<DossierEvent> facts) {
    DeclaredByFacts all = new DeclaredByFacts();
    facts.forEach(fact -> Declarations.of(fact).forEach(all::apply));
    Map<String, Instant> running = new TreeMap<>();
    all.declared.forEach(
        (name, deadline) -> {
          if (!all.held.contains(deadline.kind())) {
            running.put(name, deadline.dueAt());
          }
        });
    return running;
  }

  private void apply(Declaration declaration) {
    switch (declaration) {
      case Declared more -> declared.put(more.deadline(), more);
      case Withdrawn less -> declared.remove(less.deadline());
      case KindWithdrawn less ->
          declared.values().removeIf(deadline -> deadline.kind() == less.kind());
      case AllWithdrawn _ -> {
        declared.clear();
        held.clear();
      }
      case Held more -> held.add(more.kind());
      case Released less -> held.remove(less.kind());
    }
  }
}

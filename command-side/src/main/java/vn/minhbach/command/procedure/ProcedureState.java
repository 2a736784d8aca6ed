package vn.minhbach.command.procedure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.agency.OfficerId;
import vn.minhbach.shared.procedure.ProcedureVersion;

/**
 * One procedure as the decider remembers it.
 *
 * @param versions by number, ascending
 * @param drafters who drafted which version; a built-in version has none
 */
public record ProcedureState(List<ProcedureVersion> versions, Map<Integer, Drafter> drafters) {
  /** A procedure of which nothing is known. */
  public static final ProcedureState NONE = new ProcedureState(List.of(), Map.of());

  public ProcedureState {
    versions = versions.stream().sorted(Comparator.comparingInt(ProcedureVersion::number)).toList();
    drafters = Map.copyOf(drafters);
  }

  /** A procedure that the catalogue has brought with it. */
  public static ProcedureState startingWith(ProcedureVersion builtIn) {
    return new ProcedureState(List.of(builtIn), Map.of());
  }

  /** Who drafted a version: officers are unique only inside their agency. */
  public record Drafter(AgencyCode agency, OfficerId by) {}

  Optional<ProcedureVersion> version(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  int nextNumber() {
    return versions.isEmpty() ? 1 : versions.getLast().number() + 1;
  }

  Optional<ProcedureVersion> lastActivated() {
    return versions.reversed().stream().filter(version -> !version.isDraft()).findFirst();
  }

  ProcedureState with(ProcedureVersion version) {
    return new ProcedureState(
        Stream.concat(
                versions.stream().filter(other -> other.number() != version.number()),
                Stream.of(version))
            .toList(),
        drafters);
  }

  ProcedureState draftedBy(int number, Drafter drafter) {
    Map<Integer, Drafter> all = new HashMap<>(drafters);
    all.put(number, drafter);
    return new ProcedureState(versions, all);
  }
}

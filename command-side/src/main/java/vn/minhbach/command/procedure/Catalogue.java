package vn.minhbach.command.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.shared.procedure.ProcedureCode;
import vn.minhbach.shared.procedure.ProcedureEvent;
import vn.minhbach.shared.procedure.ProcedureVersion;

/** Every version of every procedure that is known; immutable, so that one reading agrees. */
public final class Catalogue {
  /** A catalogue of nothing. */
  public static final Catalogue EMPTY = new Catalogue(new TreeMap<>());

  private final SortedMap<ProcedureCode, ProcedureState> procedures;

  private Catalogue(SortedMap<ProcedureCode, ProcedureState> procedures) {
    this.procedures = Collections.unmodifiableSortedMap(procedures);
  }

  /** A catalogue of those versions, each the first of its procedure. */
  public static Catalogue of(Collection<ProcedureVersion> builtIn) {
    SortedMap<ProcedureCode, ProcedureState> procedures = new TreeMap<>();
    builtIn.forEach(one -> procedures.put(one.code(), ProcedureState.startingWith(one)));
    return new Catalogue(procedures);
  }

  /** The catalogue after a fact. */
  public Catalogue after(ProcedureEvent event) {
    SortedMap<ProcedureCode, ProcedureState> next = new TreeMap<>(procedures);
    next.put(event.code(), ProcedureDecider.evolve(state(event.code()), event));
    return new Catalogue(next);
  }

  /** What the decider needs of a procedure; {@link ProcedureState#NONE} if it is unknown. */
  public ProcedureState state(ProcedureCode code) {
    return procedures.getOrDefault(code, ProcedureState.NONE);
  }

  /**
   * The version under which a dossier is received on that day in Vietnam's time; empty if the
   * procedure is unknown, has only drafts, or was not in force yet.
   */
  public Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day) {
    return state(code).versions().reversed().stream()
        .filter(version -> begunBy(version, day))
        .findFirst();
  }

  /** That version, draft or not: the one that a dossier has kept. */
  public Optional<ProcedureVersion> version(ProcedureCode code, int number) {
    return state(code).version(number);
  }

  /** All versions of a procedure by number, drafts too; none if it is unknown. */
  public List<ProcedureVersion> versions(ProcedureCode code) {
    return state(code).versions();
  }

  /** What can be received on that day in Vietnam's time, by code. */
  public List<ProcedureVersion> inForceOn(LocalDate day) {
    return procedures.keySet().stream().flatMap(code -> inForce(code, day).stream()).toList();
  }

  private static boolean begunBy(ProcedureVersion version, LocalDate day) {
    LocalDate from = version.inForceFrom();
    return from != null && !from.isAfter(day);
  }
}

package vn.minhbach.query.demand;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.minhbach.shared.procedure.ProcedureCode;

/**
 * What people came to a unit for, ever: one entry a procedure, so it grows with the catalogue and
 * not with the years.
 *
 * @param wanted by the code of the procedure
 */
public record DemandView(SortedMap<String, Wanted> wanted) {
  static final DemandView EMPTY = new DemandView(new TreeMap<>());

  private static final Comparator<Wanted> OFTENEST_FIRST =
      Comparator.comparingInt(Wanted::times)
          .reversed()
          .thenComparing(one -> one.procedure().value());

  public DemandView {
    wanted = Collections.unmodifiableSortedMap(new TreeMap<>(wanted));
  }

  DemandView once(ProcedureCode procedure, String name, boolean atOnce) {
    SortedMap<String, Wanted> more = new TreeMap<>(wanted);
    more.merge(
        procedure.value(),
        new Wanted(procedure, name, 1, atOnce),
        (before, again) -> new Wanted(procedure, name, before.times() + 1, atOnce));
    return new DemandView(more);
  }

  /** The commonest, the oftenest first. */
  List<Wanted> first(int most) {
    return wanted.values().stream().sorted(OFTENEST_FIRST).limit(most).toList();
  }
}

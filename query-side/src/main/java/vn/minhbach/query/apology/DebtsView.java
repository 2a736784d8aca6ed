package vn.minhbach.query.apology;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sixteenth of the broken promises of an agency whose citizens may still be told, some 300
 * characters each.
 *
 * @param broken by dossier, apologised for or not
 */
public record DebtsView(SortedMap<String, Debt> broken) {
  static final DebtsView NONE = new DebtsView(new TreeMap<>());

  public DebtsView {
    broken = Collections.unmodifiableSortedMap(new TreeMap<>(broken));
  }

  DebtsView with(Debt debt) {
    SortedMap<String, Debt> next = new TreeMap<>(broken);
    next.put(debt.dossier(), debt);
    return new DebtsView(next);
  }

  DebtsView without(String dossier) {
    SortedMap<String, Debt> next = new TreeMap<>(broken);
    next.remove(dossier);
    return new DebtsView(next);
  }
}

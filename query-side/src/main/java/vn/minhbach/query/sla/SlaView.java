package vn.minhbach.query.sla;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The open dossiers of an agency, a unit or an officer. It grows with the number of different due
 * dates (and due moments) among them, some 60 characters each, never with the past.
 *
 * @param open by due key: a date where a limit ends with its day, an ISO moment where it ends at
 *     once, {@code none} where nothing was promised
 * @param units of an agency: open dossiers by unit; otherwise empty
 * @param officers of an agency: open dossiers by officer; otherwise empty
 */
public record SlaView(
    SortedMap<String, Waiting> open,
    SortedMap<String, Integer> units,
    SortedMap<String, Integer> officers) {
  static final SlaView EMPTY = new SlaView(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public SlaView {
    open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    officers = Collections.unmodifiableSortedMap(new TreeMap<>(officers));
  }
}

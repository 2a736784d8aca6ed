package vn.minhbach.query.timeshare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.ledger.OwnerKind;

/**
 * The turns of an agency that ended on a day, or in a month: some 50 characters for each owner of
 * each unit and officer who had a dossier meanwhile, never one for each dossier.
 *
 * @param all by whose turn it was
 * @param units the same by the unit that held the dossier
 * @param officers the same by the officer who handled it
 */
public record TimeShareView(
    Map<OwnerKind, Held> all,
    SortedMap<String, Map<OwnerKind, Held>> units,
    SortedMap<String, Map<OwnerKind, Held>> officers) {
  /** No turn has ended. */
  static final TimeShareView EMPTY = new TimeShareView(Map.of(), new TreeMap<>(), new TreeMap<>());

  public TimeShareView {
    all = copy(all);
    units = copyEach(units);
    officers = copyEach(officers);
  }

  TimeShareView plus(EndedTurn turn) {
    return plus(
        new TimeShareView(
            Map.of(turn.owner(), turn.held()),
            only(turn.unit(), turn),
            only(turn.officer(), turn)));
  }

  TimeShareView plus(TimeShareView more) {
    return new TimeShareView(
        sum(all, more.all), sumEach(units, more.units), sumEach(officers, more.officers));
  }

  private static SortedMap<String, Map<OwnerKind, Held>> only(
      @Nullable String name, EndedTurn turn) {
    SortedMap<String, Map<OwnerKind, Held>> one = new TreeMap<>();
    if (name != null) {
      one.put(name, Map.of(turn.owner(), turn.held()));
    }
    return one;
  }

  private static SortedMap<String, Map<OwnerKind, Held>> sumEach(
      SortedMap<String, Map<OwnerKind, Held>> some, SortedMap<String, Map<OwnerKind, Held>> more) {
    SortedMap<String, Map<OwnerKind, Held>> sums = new TreeMap<>(some);
    more.forEach((name, held) -> sums.merge(name, held, TimeShareView::sum));
    return sums;
  }

  private static Map<OwnerKind, Held> sum(Map<OwnerKind, Held> some, Map<OwnerKind, Held> more) {
    Map<OwnerKind, Held> sums = new EnumMap<>(OwnerKind.class);
    sums.putAll(some);
    more.forEach((owner, held) -> sums.merge(owner, held, Held::plus));
    return sums;
  }

  private static SortedMap<String, Map<OwnerKind, Held>> copyEach(
      SortedMap<String, Map<OwnerKind, Held>> each) {
    SortedMap<String, Map<OwnerKind, Held>> copy = new TreeMap<>();
    each.forEach((name, held) -> copy.put(name, copy(held)));
    return Collections.unmodifiableSortedMap(copy);
  }

  /** Always in the same order, so that the same document is always the same text. */
  private static Map<OwnerKind, Held> copy(Map<OwnerKind, Held> held) {
    Map<OwnerKind, Held> copy = new EnumMap<>(OwnerKind.class);
    copy.putAll(held);
    return Collections.unmodifiableMap(copy);
  }
}

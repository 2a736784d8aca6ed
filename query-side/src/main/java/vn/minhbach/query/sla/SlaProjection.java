package vn.minhbach.query.sla;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * Counts open dossiers: takes away what a dossier counted as before the event, and adds what it
 * counts as after it. One document an agency, one a unit, one an officer.
 */
public final class SlaProjection implements Projection<SlaView> {
  @Override
  public String view() {
    return "sla";
  }

  @Override
  public Class<SlaView> documentType() {
    return SlaView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    @Nullable Claim before = Claim.of(event.occurrence().before());
    @Nullable Claim after = Claim.of(event.after());
    Set<String> keys = new LinkedHashSet<>();
    if (before == null ? after != null : !before.equals(after)) {
      addKeys(before, keys);
      addKeys(after, keys);
    }
    return keys;
  }

  @Override
  public @Nullable SlaView fold(
      @Nullable SlaView document, String key, DossierEvent event, Stamp stamp) {
    SlaView view = document == null ? SlaView.EMPTY : document;
    view = count(view, key, Claim.of(event.occurrence().before()), -1);
    view = count(view, key, Claim.of(event.after()), 1);
    return view.open().isEmpty() ? null : view;
  }

  private static void addKeys(@Nullable Claim claim, Set<String> keys) {
    if (claim != null) {
      keys.add(claim.agencyKey());
      keys.add(claim.unitKey());
      @Nullable String officer = claim.officerKey();
      if (officer != null) {
        keys.add(officer);
      }
    }
  }

  private static SlaView count(SlaView view, String key, @Nullable Claim claim, int by) {
    if (claim == null) {
      return view;
    }
    boolean ofAgency = key.equals(claim.agencyKey());
    if (!ofAgency && !key.equals(claim.unitKey()) && !key.equals(claim.officerKey())) {
      return view;
    }
    return new SlaView(
        counted(view.open(), claim, by),
        ofAgency ? counted(view.units(), claim.unit(), by) : view.units(),
        ofAgency && claim.officer() != null
            ? counted(view.officers(), claim.officer(), by)
            : view.officers());
  }

  private static SortedMap<String, Waiting> counted(
      SortedMap<String, Waiting> open, Claim claim, int by) {
    SortedMap<String, Waiting> next = new TreeMap<>(open);
    Waiting sum = next.getOrDefault(claim.due(), Waiting.NONE).plus(claim.waitingFor(), by);
    if (sum.equals(Waiting.NONE)) {
      next.remove(claim.due());
    } else {
      next.put(claim.due(), sum);
    }
    return next;
  }

  private static SortedMap<String, Integer> counted(
      SortedMap<String, Integer> sums, String name, int by) {
    SortedMap<String, Integer> next = new TreeMap<>(sums);
    int sum = next.getOrDefault(name, 0) + by;
    if (sum == 0) {
      next.remove(name);
    } else {
      next.put(name, sum);
    }
    return next;
  }
}

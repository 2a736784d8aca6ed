package vn.minhbach.query.desk;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;
import vn.minhbach.shared.dossier.Standing;

/** Lifts a dossier from where it lay before the event, and lays it where it lies after it. */
public final class DeskProjection implements Projection<DeskView> {
  @Override
  public String view() {
    return "desk";
  }

  @Override
  public Class<DeskView> documentType() {
    return DeskView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    DossierId dossier = event.dossier();
    @Nullable Slot before = Slot.of(dossier, event.occurrence().before());
    @Nullable Slot after = Slot.of(dossier, event.after());
    Set<String> keys = new LinkedHashSet<>();
    if (!Objects.equals(before, after)) {
      addKeys(before, keys);
      addKeys(after, keys);
    } else if (after != null && !sameEntry(event)) {
      after.desks().forEach(desk -> keys.add(Slot.bucketKey(desk, after.bucket())));
    }
    return keys;
  }

  @Override
  public @Nullable DeskView fold(
      @Nullable DeskView document, String key, DossierEvent event, Stamp stamp) {
    DossierId dossier = event.dossier();
    DeskView view = document == null ? DeskView.EMPTY : document;
    view = lift(view, key, dossier, Slot.of(dossier, event.occurrence().before()));
    view = lay(view, key, DeskEntry.of(dossier, event.after()), Slot.of(dossier, event.after()));
    return view.isBare() ? null : view;
  }

  private static DeskView lift(DeskView view, String key, DossierId dossier, @Nullable Slot slot) {
    if (slot == null) {
      return view;
    }
    if (slot.desks().contains(key)) {
      return view.counting(slot.bucket(), -1);
    }
    return isBucket(key, slot) ? view.without(dossier.value()) : view;
  }

  private static DeskView lay(DeskView view, String key, DeskEntry entry, @Nullable Slot slot) {
    if (slot == null) {
      return view;
    }
    if (slot.desks().contains(key)) {
      return view.counting(slot.bucket(), 1);
    }
    return isBucket(key, slot) ? view.with(entry) : view;
  }

  private static boolean isBucket(String key, Slot slot) {
    return slot.desks().stream().anyMatch(desk -> Slot.bucketKey(desk, slot.bucket()).equals(key));
  }

  private static boolean sameEntry(DossierEvent event) {
    @Nullable Standing before = event.occurrence().before();
    return before != null
        && DeskEntry.of(event.dossier(), before)
            .equals(DeskEntry.of(event.dossier(), event.after()));
  }

  private static void addKeys(@Nullable Slot slot, Set<String> keys) {
    if (slot != null) {
      for (String desk : slot.desks()) {
        keys.add(desk);
        keys.add(Slot.bucketKey(desk, slot.bucket()));
      }
    }
  }
}

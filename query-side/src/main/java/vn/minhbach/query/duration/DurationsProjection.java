package vn.minhbach.query.duration;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;

/** Takes away what a dossier counted as before the event, and adds what it counts as after it. */
public final class DurationsProjection implements Projection<DoneView> {
  @Override
  public String view() {
    return "durations";
  }

  @Override
  public Class<DoneView> documentType() {
    return DoneView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    @Nullable Done before = Done.of(event.occurrence().before());
    @Nullable Done after = Done.of(event.after());
    Set<String> keys = new LinkedHashSet<>();
    if (!Objects.equals(before, after)) {
      addKey(before, keys);
      addKey(after, keys);
    }
    return keys;
  }

  @Override
  public @Nullable DoneView fold(
      @Nullable DoneView document, String key, DossierEvent event, Stamp stamp) {
    DoneView view = document == null ? DoneView.NONE : document;
    view = count(view, key, Done.of(event.occurrence().before()), -1);
    view = count(view, key, Done.of(event.after()), 1);
    return view.equals(DoneView.NONE) ? null : view;
  }

  private static void addKey(@Nullable Done done, Set<String> keys) {
    if (done != null) {
      keys.add(done.key());
    }
  }

  private static DoneView count(DoneView view, String key, @Nullable Done done, int by) {
    return done == null || !done.key().equals(key) ? view : view.counting(done, by);
  }
}

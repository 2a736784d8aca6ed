package vn.minhbach.query.board;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * Takes away what a dossier counted as before the event, and adds what it counts as after it: a
 * correction, a cancellation or a newer extract un-counts by itself.
 */
public final class BoardProjection implements Projection<BoardView> {
  @Override
  public String view() {
    return "board";
  }

  @Override
  public Class<BoardView> documentType() {
    return BoardView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    Set<String> keys = new LinkedHashSet<>();
    for (Count count : changes(event).keySet()) {
      for (BoardKey key : BoardKey.values()) {
        keys.add(key.of(count.agency(), count.day()));
      }
    }
    return keys;
  }

  @Override
  public @Nullable BoardView fold(
      @Nullable BoardView document, String key, DossierEvent event, Stamp stamp) {
    BoardView view = document == null ? BoardView.EMPTY : document;
    for (Map.Entry<Count, Integer> change : changes(event).entrySet()) {
      Count count = change.getKey();
      for (BoardKey kind : BoardKey.values()) {
        if (kind.of(count.agency(), count.day()).equals(key)) {
          view =
              view.plus(
                  kind.bucket(count.day()), count.field(), count.counter(), change.getValue());
        }
      }
    }
    return view.cells().isEmpty() ? null : view;
  }

  private static Map<Count, Integer> changes(DossierEvent event) {
    Map<Count, Integer> changes = new LinkedHashMap<>();
    Count.of(event.occurrence().before()).forEach(count -> changes.merge(count, -1, Integer::sum));
    Count.of(event.after()).forEach(count -> changes.merge(count, 1, Integer::sum));
    changes.values().removeIf(change -> change == 0);
    return changes;
  }
}

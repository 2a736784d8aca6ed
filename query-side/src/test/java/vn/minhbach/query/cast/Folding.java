package vn.minhbach.query.cast;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierId;

/** Folds in memory, as a runner does; each document is written and read on the way. */
public final class Folding {
  private static final Documents DOCUMENTS = new Documents();

  private Folding() {}

  /** All documents after these events, by key. */
  public static <D> SortedMap<String, D> of(
      Projection<D> projection, Collection<DossierEvent> events) {
    SortedMap<String, D> documents = new TreeMap<>();
    Map<DossierId, Long> sequences = new HashMap<>();
    for (DossierEvent event : events) {
      long sequence = sequences.merge(event.dossier(), 1L, Long::sum) - 1;
      Stamp stamp = new Stamp(sequence, event.occurrence().at().toInstant());
      for (String key : projection.keysOf(event)) {
        put(projection, documents, key, event, stamp);
      }
    }
    return documents;
  }

  /** All documents after these stories, told one after the other. */
  public static <D> SortedMap<String, D> of(Projection<D> projection, Tale... tales) {
    return of(projection, List.of(tales).stream().flatMap(t -> t.events().stream()).toList());
  }

  private static <D> void put(
      Projection<D> projection,
      SortedMap<String, D> documents,
      String key,
      DossierEvent event,
      Stamp stamp) {
    @Nullable D next = projection.fold(documents.get(key), key, event, stamp);
    if (next == null) {
      documents.remove(key);
    } else {
      documents.put(key, DOCUMENTS.read(DOCUMENTS.write(next), projection.documentType()));
    }
  }
}

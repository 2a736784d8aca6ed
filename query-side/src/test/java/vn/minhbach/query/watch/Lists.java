package vn.minhbach.query.watch;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.query.watch.WatchReport.PatternList;

/** The lists of the month of a moment, from a store of their own. */
record Lists(WatchReport report) {
  private static final Documents DOCUMENTS = new Documents();

  static Lists of(OffsetDateTime now, Course... courses) {
    WatchProjection projection = new WatchProjection();
    List<Change> changes = new ArrayList<>();
    Folding.of(projection, Course.together(courses))
        .forEach((key, document) -> changes.add(new Change.Put(key, DOCUMENTS.write(document))));
    try (ViewStore store = EmbeddedViewStore.inMemory()) {
      store.commit(new Batch(projection.view(), 1, "1", changes)).block();
      Watch watch = new Watch(new View<>(store, DOCUMENTS, projection), now::toInstant);
      return new Lists(requireNonNull(watch.of(Cast.AGENCY, null).block()));
    }
  }

  PatternList get(Pattern pattern) {
    return report.lists().stream()
        .filter(list -> list.pattern().equals(pattern.name()))
        .findFirst()
        .orElseThrow();
  }
}

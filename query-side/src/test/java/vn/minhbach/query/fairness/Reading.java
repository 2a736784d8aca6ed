package vn.minhbach.query.fairness;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import reactor.core.scheduler.Schedulers;
import vn.minhbach.query.board.Board;
import vn.minhbach.query.board.BoardProjection;
import vn.minhbach.query.cast.Cast;
import vn.minhbach.query.cast.Course;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.live.LiveViews;
import vn.minhbach.query.projection.Documents;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.View;
import vn.minhbach.query.store.Batch;
import vn.minhbach.query.store.Change;
import vn.minhbach.query.store.EmbeddedViewStore;
import vn.minhbach.query.store.ViewStore;
import vn.minhbach.shared.dossier.DossierEvent;

/** Reads the figures of some courses, at a moment, from a store of their own. */
final class Reading {
  private static final Documents DOCUMENTS = new Documents();

  private Reading() {}

  /** With a smallest sample of one, so that a single dossier shows. */
  static FairFigures of(String period, OffsetDateTime now, Course... courses) {
    return of(period, now, 1, courses);
  }

  static FairFigures of(String period, OffsetDateTime now, int smallest, Course... courses) {
    List<DossierEvent> events = Course.together(courses);
    try (ViewStore store = EmbeddedViewStore.inMemory()) {
      fold(store, new FairProjection(), events);
      fold(store, new BoardProjection(), events);
      Board board =
          new Board(
              new View<>(store, DOCUMENTS, new BoardProjection()),
              new LiveViews(DOCUMENTS, Schedulers.immediate()),
              now::toInstant);
      FairBook book =
          new FairBook(
              new View<>(store, DOCUMENTS, new FairProjection()), board, smallest, now::toInstant);
      return requireNonNull(book.of(Cast.AGENCY, period).block());
    }
  }

  private static <D> void fold(
      ViewStore store, Projection<D> projection, List<DossierEvent> events) {
    List<Change> changes = new ArrayList<>();
    Folding.of(projection, events)
        .forEach((key, document) -> changes.add(new Change.Put(key, DOCUMENTS.write(document))));
    store.commit(new Batch(projection.view(), 1, "1", changes)).block();
  }
}

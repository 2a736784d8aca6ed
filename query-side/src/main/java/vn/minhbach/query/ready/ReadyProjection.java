package vn.minhbach.query.ready;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.Axes.HandOver;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.ResultAtCounter;
import vn.minhbach.shared.dossier.Standing;

/**
 * One document an agency. A result comes in by the one fact that says it may be shown, and leaves
 * with the first fact after which it cannot be collected any more, or is of a sensitive procedure.
 * The unit of a dossier is the desk that worked on it, not the counter where its result lies.
 */
public final class ReadyProjection implements Projection<ReadyView> {
  @Override
  public String view() {
    return "ready";
  }

  @Override
  public Class<ReadyView> documentType() {
    return ReadyView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    if (mayBeShown(event)) {
      return Set.of(event.after().agency().value());
    }
    @Nullable Standing before = event.occurrence().before();
    return before != null && liesThere(before) && !staysWhereItWas(before, event.after())
        ? Set.of(before.agency().value())
        : Set.of();
  }

  @Override
  public @Nullable ReadyView fold(
      @Nullable ReadyView document, String key, DossierEvent event, Stamp stamp) {
    ReadyView view = document == null ? ReadyView.EMPTY : document;
    Standing after = event.after();
    if (after.code() == null) {
      return document;
    }
    ReadyView next =
        mayBeShown(event)
            ? view.with(new ReadyResult(after.code(), event.occurrence().at()))
            : view.without(after.code());
    return next.results().isEmpty() ? null : next;
  }

  private static boolean mayBeShown(DossierEvent event) {
    return event instanceof ResultAtCounter e
        && e.mayBeShown() != null
        && e.after().code() != null
        && liesThere(e.after());
  }

  private static boolean staysWhereItWas(Standing before, Standing after) {
    return liesThere(after) && before.agency().equals(after.agency());
  }

  private static boolean liesThere(Standing standing) {
    return standing.axes().handOver() == HandOver.AT_COUNTER
        && standing.axes().stage() != Stage.CANCELLED
        && (standing.procedure() == null || !standing.procedure().sensitive());
  }
}

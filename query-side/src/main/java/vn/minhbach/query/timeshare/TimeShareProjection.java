package vn.minhbach.query.timeshare;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;

/**
 * Adds up whose time it was, by the rule of the time ledger ({@code Standing.turn()}), without
 * looking at any ledger: every turn is added when it ends.
 */
public final class TimeShareProjection implements Projection<TimeShareView> {
  @Override
  public String view() {
    return "timeshare";
  }

  @Override
  public Class<TimeShareView> documentType() {
    return TimeShareView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    return EndedTurn.of(event)
        .map(
            turn ->
                Set.of(
                    TimeShareKey.ofDay(turn.agency(), turn.day()),
                    TimeShareKey.ofMonth(turn.agency(), turn.day())))
        .orElse(Set.of());
  }

  @Override
  public @Nullable TimeShareView fold(
      @Nullable TimeShareView document, String key, DossierEvent event, Stamp stamp) {
    TimeShareView view = document == null ? TimeShareView.EMPTY : document;
    Optional<EndedTurn> turn = EndedTurn.of(event);
    return turn.isPresent() ? view.plus(turn.get()) : document;
  }
}

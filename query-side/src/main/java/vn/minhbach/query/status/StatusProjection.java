package vn.minhbach.query.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;

/** One document a dossier, keyed by its identifier. */
public final class StatusProjection implements Projection<StatusView> {
  @Override
  public String view() {
    return "status";
  }

  @Override
  public Class<StatusView> documentType() {
    return StatusView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    return Set.of(event.dossier().value());
  }

  @Override
  public StatusView fold(
      @Nullable StatusView document, String key, DossierEvent event, Stamp stamp) {
    StatusDraft draft = new StatusDraft(document);
    draft.learn(event);
    draft.tell(event, stamp);
    return draft.view(event, stamp);
  }
}

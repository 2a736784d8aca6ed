package vn.minhbach.query.projection;

import vn.minhbach.shared.dossier.DossierEvent;

/**
 * A view of dossiers.
 *
 * @param <D> the document
 */
public interface Projection<D> extends Fold<DossierEvent, D> {
  @Override
  default Class<DossierEvent> eventType() {
    return DossierEvent.class;
  }
}

package vn.minhbach.query.seal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEventNames;
import vn.minhbach.shared.time.VietnamTime;

/**
 * Every fact in the seal of the day on which it was recorded, in the agency that has the dossier
 * after it. Which dossier is read first makes no difference.
 */
public final class SealProjection implements Projection<SealView> {
  static final String VIEW = "seal";

  @Override
  public String view() {
    return VIEW;
  }

  @Override
  public Class<SealView> documentType() {
    return SealView.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    return Set.of(
        SealKey.of(
            event.after().agency().value(),
            VietnamTime.dateOf(event.occurrence().at().toInstant()),
            event.dossier().value()));
  }

  @Override
  public SealView fold(@Nullable SealView document, String key, DossierEvent event, Stamp stamp) {
    SealView view = document == null ? SealView.EMPTY : document;
    String dossier = event.dossier().value();
    Link link = Link.after(view.dossiers().get(dossier), stamp.sequence(), event);
    return view.with(dossier, link, DossierEventNames.nameOf(event));
  }
}

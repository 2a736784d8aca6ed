package vn.minhbach.query.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.projection.Projection;
import vn.minhbach.query.projection.Stamp;
import vn.minhbach.shared.agency.AgencyCode;
import vn.minhbach.shared.dossier.DossierCode;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.PastDossierRecorded;

/** What a dossier is called: its code, or the agency and the number that a past dossier had. */
public final class CodesProjection implements Projection<NamedDossier> {
  static String keyOf(AgencyCode agency, String pastNumber) {
    return agency + "/" + pastNumber;
  }

  @Override
  public String view() {
    return "codes";
  }

  @Override
  public Class<NamedDossier> documentType() {
    return NamedDossier.class;
  }

  @Override
  public Set<String> keysOf(DossierEvent event) {
    if (event instanceof PastDossierRecorded past) {
      return Set.of(keyOf(past.after().agency(), past.number()));
    }
    @Nullable DossierCode code = event.after().code();
    if (code == null || code.equals(codeBefore(event))) {
      return Set.of();
    }
    return Set.of(code.value());
  }

  @Override
  public NamedDossier fold(
      @Nullable NamedDossier document, String key, DossierEvent event, Stamp stamp) {
    return new NamedDossier(event.dossier().value());
  }

  private static @Nullable DossierCode codeBefore(DossierEvent event) {
    return event.occurrence().before() == null ? null : event.occurrence().before().code();
  }
}

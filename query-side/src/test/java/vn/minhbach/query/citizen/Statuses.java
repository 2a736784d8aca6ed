package vn.minhbach.query.citizen;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import vn.minhbach.query.cast.Folding;
import vn.minhbach.query.cast.Tale;
import vn.minhbach.query.page.Language;
import vn.minhbach.query.page.PlainDirectory;
import vn.minhbach.query.status.StatusProjection;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.time.WorkingTime;

/** What the view makes of a tale, and what stands around it. */
final class Statuses {
  private Statuses() {}

  static StatusView of(Tale tale) {
    return requireNonNull(Folding.of(new StatusProjection(), tale).get(tale.dossier().value()));
  }

  static Surroundings around(OffsetDateTime now) {
    return new Surroundings(now, WorkingTime.builtIn(), new PlainDirectory(), Language.VI);
  }
}

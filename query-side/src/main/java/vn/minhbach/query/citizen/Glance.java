package vn.minhbach.query.citizen;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhbach.query.page.Dates;
import vn.minhbach.query.status.StatusView;
import vn.minhbach.shared.dossier.Promise;

/**
 * All that the code alone tells of a dossier (level 1 of disclosure; Circular 01/2018/TT-VPCP art.
 * 16.2.d): codes can be guessed.
 *
 * @param name its code, or its identifier while it has none
 * @param degree how far it is
 * @param promised the date that holds; absent where none was promised
 * @param lateness how it stands to that date
 */
record Glance(String name, Degree degree, @Nullable String promised, Lateness lateness) {

  /**
   * What may be told; nothing of a sensitive dossier, as if there were none.
   *
   * @param now in Vietnamese time
   */
  static Optional<Glance> of(StatusView status, OffsetDateTime now) {
    if (status.subject().sensitive()) {
      return Optional.empty();
    }
    @Nullable Promise promise = status.promise();
    return Optional.of(
        new Glance(
            status.code() == null ? status.dossier() : status.code(),
            Degree.of(status.place()),
            promise == null ? null : Dates.promised(promise),
            Lateness.of(status, now)));
  }
}

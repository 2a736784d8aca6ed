package vn.minhbach.query.apology;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;
import vn.minhbach.shared.dossier.WaitingFor;

/**
 * A promise that was broken.
 *
 * @param dossier its identifier
 * @param code its code
 * @param field the field of administration
 * @param unit that holds it
 * @param officer who handles it; absent while nobody was assigned
 * @param waitingFor who has to act next
 * @param promise the date that holds; after an apology it may be a later one
 * @param resolvedAt when it was done after all; absent while it is open
 * @param apologised whether form 04 was issued: a dossier is apologised for once
 */
public record Debt(
    String dossier,
    @Nullable String code,
    String field,
    String unit,
    @Nullable String officer,
    WaitingFor waitingFor,
    @Nullable Promise promise,
    @Nullable OffsetDateTime resolvedAt,
    boolean apologised) {
  static Debt of(DossierEvent event, boolean apologised) {
    Standing now = event.after();
    return new Debt(
        event.dossier().value(),
        now.code() == null ? null : now.code().value(),
        now.field().name(),
        now.unit().value(),
        now.officer() == null ? null : now.officer().value(),
        now.waitingFor(),
        now.promise(),
        now.resolvedAt(),
        apologised);
  }
}

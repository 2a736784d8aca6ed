package vn.minhbach.query.fairness;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Axes.Stage;
import vn.minhbach.shared.dossier.DossierEvent;
import vn.minhbach.shared.dossier.DossierEvent.DossierDecided;
import vn.minhbach.shared.dossier.DossierEvent.Outcome;
import vn.minhbach.shared.dossier.DossierEvent.ResultHandedOver;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Standing;

/**
 * What has to be known of a dossier that turns out to be part of a larger matter.
 *
 * @param start when it, or the first of its chain, was submitted; absent in facts of old
 * @param firstPromise absent until it is received, and where none was given
 * @param receivedAt absent until it is received
 * @param resolvedAt absent while it is open
 * @param granted whether what was asked for was granted, at least in part
 * @param handedOverAt absent until then
 * @param stage on the business axis
 */
record Life(
    @Nullable OffsetDateTime start,
    @Nullable Promise firstPromise,
    @Nullable OffsetDateTime receivedAt,
    @Nullable OffsetDateTime resolvedAt,
    boolean granted,
    @Nullable OffsetDateTime handedOverAt,
    Stage stage)
    implements FairView {

  /** After an event, with what was known before it. */
  static Life after(@Nullable Life before, DossierEvent event) {
    Standing now = event.after();
    return new Life(
        now.firstSubmittedAt(),
        now.firstPromise(),
        now.receivedAt(),
        now.resolvedAt(),
        event instanceof DossierDecided decided
            ? decided.outcome() != Outcome.REFUSED
            : before != null && before.granted,
        event instanceof ResultHandedOver
            ? event.occurrence().at()
            : before == null ? null : before.handedOverAt,
        now.axes().stage());
  }

  boolean isCancelled() {
    return stage == Stage.CANCELLED;
  }

  boolean isStopped() {
    return stage == Stage.STOPPED;
  }

  /** Whether the office still owes something. */
  boolean isOpen() {
    return resolvedAt == null && !isCancelled() && stage != Stage.REFUSED_AT_INTAKE;
  }

  /** Whether a hand-over may still come. */
  boolean mayBeHandedOver() {
    return isOpen() || (stage == Stage.DECIDED && handedOverAt == null);
  }

  /** Whether the citizen had got what was asked for by then. */
  boolean isSettledBy(OffsetDateTime when) {
    return granted && resolvedAt != null && !resolvedAt.isAfter(when);
  }
}

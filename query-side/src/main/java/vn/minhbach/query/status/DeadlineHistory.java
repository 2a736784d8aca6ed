package vn.minhbach.query.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;

/**
 * Every date that a dossier was promised for, and why it moved.
 *
 * @param dossier its identifier
 * @param version the entity tag
 * @param code its code; absent until it is received, and for past dossiers
 * @param promise the date that holds now
 * @param firstPromise the first date that was given
 * @param changes in order; the first is the first promise
 */
public record DeadlineHistory(
    String dossier,
    long version,
    @Nullable String code,
    @Nullable Promise promise,
    @Nullable Promise firstPromise,
    List<DeadlineChange> changes) {
  public DeadlineHistory {
    changes = List.copyOf(changes);
  }

  static DeadlineHistory of(StatusView status) {
    return new DeadlineHistory(
        status.dossier(),
        status.version(),
        status.code(),
        status.promise(),
        status.firstPromise(),
        status.deadlines());
  }
}

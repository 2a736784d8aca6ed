package vn.minhbach.query.fairness;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Promise;
import vn.minhbach.shared.dossier.Timeliness;

/**
 * Several dossiers that are one matter of one citizen: filed again, split or merged. It counts
 * once: received with the first, promised by the first promise, handed over with the last.
 *
 * @param lives of its dossiers, two or more
 */
record Matter(SortedMap<String, Life> lives) {
  Matter {
    lives = new TreeMap<>(lives);
  }

  /** Whether it is this dossier by which the matter counts as received. */
  boolean isReceivedWith(String dossier) {
    return dossier.equals(first(Life::receivedAt, Comparator.naturalOrder()));
  }

  /** Whether it is this dossier whose first promise is the matter's. */
  boolean isPromisedWith(String dossier) {
    return dossier.equals(first(Life::firstPromise, Comparator.comparing(Promise::dueAt)));
  }

  /** What became of the matter by its first promise. */
  Fate fate() {
    @Nullable Promise promise =
        lives.values().stream()
            .map(Life::firstPromise)
            .filter(Objects::nonNull)
            .min(Comparator.comparing(Promise::dueAt))
            .orElse(null);
    if (promise == null || lives.values().stream().anyMatch(Life::isOpen)) {
      return Fate.OPEN;
    }
    @Nullable OffsetDateTime last =
        lives.values().stream()
            .filter(life -> !life.isCancelled())
            .map(Life::resolvedAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    if (last == null) {
      return Fate.CANCELLED;
    }
    if (promise.judge(last) == Timeliness.LATE) {
      return Fate.MISSED;
    }
    boolean anyResult =
        lives.values().stream().anyMatch(life -> !life.isCancelled() && !life.isStopped());
    return anyResult ? Fate.KEPT : Fate.WITHDRAWN;
  }

  /**
   * Calendar minutes from the first submission to the last hand-over.
   *
   * @return nothing while a hand-over may still come, and for every dossier but the last handed
   *     over
   */
  @Nullable Long minutesHandedOverWith(String dossier) {
    @Nullable Life life = lives.get(dossier);
    @Nullable String last = first(Life::handedOverAt, Comparator.reverseOrder());
    if (life == null
        || life.handedOverAt() == null
        || !dossier.equals(last)
        || lives.values().stream().anyMatch(Life::mayBeHandedOver)) {
      return null;
    }
    OffsetDateTime end = life.handedOverAt();
    OffsetDateTime start =
        lives.values().stream()
            .map(Life::start)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(end);
    return Math.max(0, Duration.between(start, end).toMinutes());
  }

  /** The dossier whose value comes first; the identifier decides between equal ones. */
  private <T> @Nullable String first(
      Function<Life, @Nullable T> value, Comparator<? super T> order) {
    @Nullable String found = null;
    @Nullable T best = null;
    for (Map.Entry<String, Life> entry : lives.entrySet()) {
      @Nullable T candidate = value.apply(entry.getValue());
      if (candidate != null && (best == null || order.compare(candidate, best) < 0)) {
        found = entry.getKey();
        best = candidate;
      }
    }
    return found;
  }
}

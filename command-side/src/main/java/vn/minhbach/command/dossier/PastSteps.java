package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.command.dossier.PastDossier.PastStep;
import vn.minhbach.shared.dossier.DossierEvent.PastStepRecorded;

/**
 * The steps of a past dossier that have been recorded, as a bag of 64-bit keys: enough to tell what
 * a newer extract adds, in eight bytes a step. Sources repeat themselves (the same activity by the
 * same person at the same midnight), so a step is new only if the extract has it more often.
 */
final class PastSteps {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] recorded;

  PastSteps(long[] recorded) {
    this.recorded = recorded;
  }

  int count() {
    return recorded.length;
  }

  /** The steps of an extract that have not been recorded, in its order. */
  List<PastStep> newIn(List<PastStep> extract) {
    Map<Long, Integer> known = new HashMap<>();
    for (long key : recorded) {
      known.merge(key, 1, Integer::sum);
    }
    List<PastStep> fresh = new ArrayList<>();
    for (PastStep step : extract) {
      long key = key(step.activity(), step.officer(), step.unit(), step.at(), step.lifecycle());
      if (known.getOrDefault(key, 0) > 0) {
        known.merge(key, -1, Integer::sum);
      } else {
        fresh.add(step);
      }
    }
    return fresh;
  }

  static long key(PastStepRecorded e) {
    return key(e.activity(), e.officer(), e.unit(), e.doneAt(), e.lifecycle());
  }

  private static long key(
      String activity,
      @Nullable Object officer,
      @Nullable Object unit,
      OffsetDateTime at,
      @Nullable String lifecycle) {
    String identity =
        activity + '\0' + officer + '\0' + unit + '\0' + at.toInstant() + '\0' + lifecycle;
    long hash = FNV_OFFSET;
    for (int i = 0; i < identity.length(); i++) {
      hash = (hash ^ identity.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}

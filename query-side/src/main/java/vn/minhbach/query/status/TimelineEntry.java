package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.dossier.Role;
import vn.minhbach.shared.time.Wording;

/**
 * One thing that was recorded of a dossier.
 *
 * @param sequence 0 for the first
 * @param at when it was recorded
 * @param happenedAt when it happened, which is earlier for what was entered later
 * @param kind the stored word of the fact, such as {@code dossier.received}
 * @param said what happened, in a sentence
 * @param role in which capacity somebody did it
 * @param officer by which account; absent for citizens and the platform
 * @param unit the unit that holds the dossier afterwards; for a past step, the one that did it
 * @param data the values in the sentence, by name
 */
public record TimelineEntry(
    long sequence,
    OffsetDateTime at,
    OffsetDateTime happenedAt,
    String kind,
    Wording said,
    Role role,
    @Nullable String officer,
    String unit,
    Map<String, String> data) {
  private static final int FRAME_LENGTH = 250;

  public TimelineEntry {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** About how many characters it takes as JSON. */
  int weight() {
    int weight = FRAME_LENGTH + said.vi().length() + said.en().length();
    for (Map.Entry<String, String> datum : data.entrySet()) {
      weight += datum.getKey().length() + datum.getValue().length();
    }
    return weight;
  }
}

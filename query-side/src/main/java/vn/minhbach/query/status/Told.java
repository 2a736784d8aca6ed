package vn.minhbach.query.status;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhbach.shared.time.Wording;

/**
 * An event put into words.
 *
 * @param happenedAt absent if it happened when it was recorded
 */
record Told(Wording said, Map<String, String> data, @Nullable OffsetDateTime happenedAt) {

  static Told of(String vi, String en) {
    return new Told(new Wording(vi, en), Map.of(), null);
  }

  /** The same with one more value; an absent one is left out. */
  Told with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(data);
    more.put(name, value.toString());
    return new Told(said, Collections.unmodifiableMap(more), happenedAt);
  }

  /** The same, but it happened at another time than it was recorded. */
  Told happened(OffsetDateTime at) {
    return new Told(said, data, at);
  }
}

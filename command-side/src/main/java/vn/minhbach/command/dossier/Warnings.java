package vn.minhbach.command.dossier;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The warnings that a due date is near, in order.
 *
 * @param at when each is due
 * @param given how many were given
 */
record Warnings(List<OffsetDateTime> at, int given) {
  static final Warnings NONE = new Warnings(List.of(), 0);

  Warnings {
    at = List.copyOf(at);
  }

  static Warnings of(List<OffsetDateTime> at) {
    return new Warnings(at, 0);
  }

  Warnings given(int warning) {
    return new Warnings(at, warning);
  }
}

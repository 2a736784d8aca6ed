package vn.minhbach.query.leader;

import org.jspecify.annotations.Nullable;

/**
 * A number, with the list behind it.
 *
 * @param link absent for none at all: there is nothing to list
 */
record Linked(int count, @Nullable String link) {
  static Linked of(int count, String list) {
    return new Linked(count, count == 0 ? null : list);
  }
}

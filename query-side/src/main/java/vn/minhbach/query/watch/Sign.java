package vn.minhbach.query.watch;

import org.jspecify.annotations.Nullable;

/**
 * What one event adds to one list.
 *
 * @param entry to be listed; absent where it only counts
 * @param tally what it counts as; absent where it is only listed
 */
record Sign(Pattern pattern, @Nullable WatchEntry entry, @Nullable String tally) {}

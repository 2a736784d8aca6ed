/** What a leader has to look at: one list for each known way of gaming the clock. */
@NullMarked
package vn.minhbach.query.watch;

import org.jspecify.annotations.NullMarked;

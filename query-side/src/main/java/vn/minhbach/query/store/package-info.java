/** Keeps what projections fold, by key, exactly as committed: the one port and its two adapters. */
@NullMarked
package vn.minhbach.query.store;

import org.jspecify.annotations.NullMarked;

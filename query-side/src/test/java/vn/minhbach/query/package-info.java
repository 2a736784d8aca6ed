/** Asks the query side as a whole, over HTTP, and keeps its house rules. */
@NullMarked
package vn.minhbach.query;

import org.jspecify.annotations.NullMarked;

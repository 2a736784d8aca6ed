/** Tries how demand is counted. */
@NullMarked
package vn.minhbach.query.demand;

import org.jspecify.annotations.NullMarked;

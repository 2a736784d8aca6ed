/** Shows what a leader sees, as soon as it is so. */
@NullMarked
package vn.minhbach.query.leader;

import org.jspecify.annotations.NullMarked;

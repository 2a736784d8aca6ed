/** Watches while things change, in threads and in virtual time. */
@NullMarked
package vn.minhbach.query.live;

import org.jspecify.annotations.NullMarked;

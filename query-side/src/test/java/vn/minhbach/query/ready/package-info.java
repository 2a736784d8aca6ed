/** Shows that only what may be shown is, and only as long as it lies there. */
@NullMarked
package vn.minhbach.query.ready;

import org.jspecify.annotations.NullMarked;

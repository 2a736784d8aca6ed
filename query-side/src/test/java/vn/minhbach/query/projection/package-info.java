/** Breaks what the runner stands on, and counts again. */
@NullMarked
package vn.minhbach.query.projection;

import org.jspecify.annotations.NullMarked;

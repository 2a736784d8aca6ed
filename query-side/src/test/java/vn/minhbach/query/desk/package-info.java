/** Walks through desks and drawers. */
@NullMarked
package vn.minhbach.query.desk;

import org.jspecify.annotations.NullMarked;

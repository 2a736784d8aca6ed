/** The window of whoever answers for an office: what will be late, and what moves the clock. */
@NullMarked
package vn.minhbach.query.leader;

import org.jspecify.annotations.NullMarked;

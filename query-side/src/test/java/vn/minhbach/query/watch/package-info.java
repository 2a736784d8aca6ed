/** Tests of what a leader has to look at, one for each pattern. */
@NullMarked
package vn.minhbach.query.watch;

import org.jspecify.annotations.NullMarked;

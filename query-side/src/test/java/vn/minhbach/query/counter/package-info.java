/** Tries the counter's screen. */
@NullMarked
package vn.minhbach.query.counter;

import org.jspecify.annotations.NullMarked;

/** The screen in the hall: whom a counter calls, what is ready, how the office is doing. */
@NullMarked
package vn.minhbach.query.display;

import org.jspecify.annotations.NullMarked;

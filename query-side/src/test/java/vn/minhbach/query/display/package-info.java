/** Shows that the screen in the hall calls, counts and rests as it should. */
@NullMarked
package vn.minhbach.query.display;

import org.jspecify.annotations.NullMarked;

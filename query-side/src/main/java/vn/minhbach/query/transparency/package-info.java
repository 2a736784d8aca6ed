/** The window of everybody: what an office received, did and owes, in public figures. */
@NullMarked
package vn.minhbach.query.transparency;

import org.jspecify.annotations.NullMarked;

/** The people, places and dossiers of the tests, and the facts that can happen to them. */
@NullMarked
package vn.minhbach.query.cast;

import org.jspecify.annotations.NullMarked;

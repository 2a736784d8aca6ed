/** Holds both stores to the same promises, and each to its own. */
@NullMarked
package vn.minhbach.query.store;

import org.jspecify.annotations.NullMarked;

/** Wires the query side: everything that folds facts into what people look at. */
@NullMarked
package vn.minhbach.query;

import org.jspecify.annotations.NullMarked;

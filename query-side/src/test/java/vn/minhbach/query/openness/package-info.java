/** Shows that public figures are those of the board, and tell of nobody. */
@NullMarked
package vn.minhbach.query.openness;

import org.jspecify.annotations.NullMarked;

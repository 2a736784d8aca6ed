/** Balances the books of an office. */
@NullMarked
package vn.minhbach.query.board;

import org.jspecify.annotations.NullMarked;

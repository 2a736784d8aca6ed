/** How the office is doing: what came in, went out and stayed, by field, day, month and period. */
@NullMarked
package vn.minhbach.query.board;

import org.jspecify.annotations.NullMarked;

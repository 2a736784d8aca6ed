/** Proves that a seal is the same whoever reads the facts, and another if one of them is. */
@NullMarked
package vn.minhbach.query.seal;

import org.jspecify.annotations.NullMarked;

/** The words that the command side and the query side both use, and mean the same by. */
@NullMarked
package vn.minhbach.shared;

import org.jspecify.annotations.NullMarked;

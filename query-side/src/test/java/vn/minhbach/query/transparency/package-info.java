/** Shows that everybody is told the same figures, in both languages. */
@NullMarked
package vn.minhbach.query.transparency;

import org.jspecify.annotations.NullMarked;

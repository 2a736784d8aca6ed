/** The page in a real browser, served by the whole product. */
@NullMarked
package vn.minhbach.ops.page;

import org.jspecify.annotations.NullMarked;

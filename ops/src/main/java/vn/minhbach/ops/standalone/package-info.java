/** The standalone product: both sides in one process, with its data under one folder. */
@NullMarked
package vn.minhbach.ops.standalone;

import org.jspecify.annotations.NullMarked;

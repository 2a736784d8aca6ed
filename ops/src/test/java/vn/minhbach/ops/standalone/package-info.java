/** The standalone product, started in the process of a test. */
@NullMarked
package vn.minhbach.ops.standalone;

import org.jspecify.annotations.NullMarked;

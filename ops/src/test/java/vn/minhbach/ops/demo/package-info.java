/** Plans and plays working weeks, and asks the books whether it was so. */
@NullMarked
package vn.minhbach.ops.demo;

import org.jspecify.annotations.NullMarked;

/** What holds for the whole house. */
@NullMarked
package vn.minhbach.ops;

import org.jspecify.annotations.NullMarked;

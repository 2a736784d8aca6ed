/** Tests of the import, against files made up here and real logs where they are at hand. */
@NullMarked
package vn.minhbach.ops.importing;

import org.jspecify.annotations.NullMarked;

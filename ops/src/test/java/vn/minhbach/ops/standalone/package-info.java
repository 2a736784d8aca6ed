/** Proofs of the whole product: over HTTP, killed, restarted, verified. */
@NullMarked
package vn.minhbach.ops.standalone;

import org.jspecify.annotations.NullMarked;

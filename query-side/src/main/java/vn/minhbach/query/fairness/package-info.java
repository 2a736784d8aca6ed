/** Second numbers, beside the official ones: figures that no trick of an office can improve. */
@NullMarked
package vn.minhbach.query.fairness;

import org.jspecify.annotations.NullMarked;

/** Tests of the second numbers: what they say of an office, and that no trick improves them. */
@NullMarked
package vn.minhbach.query.fairness;

import org.jspecify.annotations.NullMarked;

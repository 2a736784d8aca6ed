/** Working time: what a time limit is, which days count, when a promise falls due and why. */
@NullMarked
package vn.minhbach.shared.time;

import org.jspecify.annotations.NullMarked;

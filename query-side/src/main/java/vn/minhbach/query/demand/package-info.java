/** What people come to a unit for, so that the commonest is the nearest at hand. */
@NullMarked
package vn.minhbach.query.demand;

import org.jspecify.annotations.NullMarked;

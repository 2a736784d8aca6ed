/** What lies on a desk: the open work of a unit and of an officer, in the order it is due. */
@NullMarked
package vn.minhbach.query.desk;

import org.jspecify.annotations.NullMarked;

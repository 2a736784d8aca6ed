/** In whose hands the time of an office went: by owner, unit and officer, for a period. */
@NullMarked
package vn.minhbach.query.timeshare;

import org.jspecify.annotations.NullMarked;

/** The queue of a unit, today: who is called, who is next, who missed the call. */
@NullMarked
package vn.minhbach.query.queue;

import org.jspecify.annotations.NullMarked;

/** Queues told, and what their views make of them. */
@NullMarked
package vn.minhbach.query.queue;

import org.jspecify.annotations.NullMarked;

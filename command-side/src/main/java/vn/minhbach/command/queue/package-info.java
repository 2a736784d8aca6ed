/** Tickets of the day: who draws one, who is called, and how that is recorded. */
@NullMarked
package vn.minhbach.command.queue;

import org.jspecify.annotations.NullMarked;

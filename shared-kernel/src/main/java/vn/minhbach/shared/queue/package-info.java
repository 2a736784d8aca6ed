/** The queue of a unit: tickets of a day, who is called next, and what became of each ticket. */
@NullMarked
package vn.minhbach.shared.queue;

import org.jspecify.annotations.NullMarked;

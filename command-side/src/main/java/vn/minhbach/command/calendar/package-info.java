/** Changes of working time: drafted by one, seen beforehand, confirmed by another, then counted. */
@NullMarked
package vn.minhbach.command.calendar;

import org.jspecify.annotations.NullMarked;

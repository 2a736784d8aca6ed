/** Facts about working time: who changed the calendar, by which text, and who agreed. */
@NullMarked
package vn.minhbach.shared.calendar;

import org.jspecify.annotations.NullMarked;

/** Shows who read what of a person: to the person concerned, and to those who answer for it. */
@NullMarked
package vn.minhbach.command.reading;

import org.jspecify.annotations.NullMarked;

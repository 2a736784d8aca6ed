/** Finds at the counter who came before, by a number that they say. */
@NullMarked
package vn.minhbach.command.people;

import org.jspecify.annotations.NullMarked;

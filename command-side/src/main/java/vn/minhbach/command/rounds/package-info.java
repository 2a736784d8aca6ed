/** What a node does again and again by itself, and how it is stopped without harm. */
@NullMarked
package vn.minhbach.command.rounds;

import org.jspecify.annotations.NullMarked;

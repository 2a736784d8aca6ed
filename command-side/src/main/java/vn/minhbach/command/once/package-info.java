/** A command that is sent twice happens once. */
@NullMarked
package vn.minhbach.command.once;

import org.jspecify.annotations.NullMarked;

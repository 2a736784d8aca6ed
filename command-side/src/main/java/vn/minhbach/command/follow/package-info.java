/** State that is kept in memory and follows what any node adds to a table. */
@NullMarked
package vn.minhbach.command.follow;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.minhbach.command.deadline;

import org.jspecify.annotations.NullMarked;

/** The agenda of deadlines: time is noted when it has come, once, and a missing alarm is found. */
@NullMarked
package vn.minhbach.command.deadline;

import org.jspecify.annotations.NullMarked;

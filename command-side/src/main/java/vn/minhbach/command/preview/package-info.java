/** What a new version of a procedure would change, told before anybody puts it in force. */
@NullMarked
package vn.minhbach.command.preview;

import org.jspecify.annotations.NullMarked;

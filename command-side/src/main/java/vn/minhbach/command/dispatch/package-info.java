/** How commands reach their handlers: off the event loop, and again where another was first. */
@NullMarked
package vn.minhbach.command.dispatch;

import org.jspecify.annotations.NullMarked;

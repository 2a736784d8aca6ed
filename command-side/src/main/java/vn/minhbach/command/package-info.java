/** The command side: takes commands, decides, records facts. This package only wires it. */
@NullMarked
package vn.minhbach.command;

import org.jspecify.annotations.NullMarked;

/** How request bodies are read: strictly, and with an answer that names what is wrong. */
@NullMarked
package vn.minhbach.command.json;

import org.jspecify.annotations.NullMarked;

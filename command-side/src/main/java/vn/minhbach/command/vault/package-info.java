/** Where everything personal is kept, encrypted, outside of facts. */
@NullMarked
package vn.minhbach.command.vault;

import org.jspecify.annotations.NullMarked;

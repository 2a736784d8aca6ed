/** Who came before for the same: chains of dossiers that would otherwise look like many. */
@NullMarked
package vn.minhbach.command.chain;

import org.jspecify.annotations.NullMarked;

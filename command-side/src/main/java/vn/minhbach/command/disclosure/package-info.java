/** Shows staff who a dossier is about and what was written in it, for a stated purpose. */
@NullMarked
package vn.minhbach.command.disclosure;

import org.jspecify.annotations.NullMarked;

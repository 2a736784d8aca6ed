/** Reads one dossier's story as a citizen would. */
@NullMarked
package vn.minhbach.query.status;

import org.jspecify.annotations.NullMarked;

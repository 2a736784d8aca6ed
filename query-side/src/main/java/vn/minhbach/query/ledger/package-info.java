/** Whose time it was: every minute of a dossier's life has exactly one owner. */
@NullMarked
package vn.minhbach.query.ledger;

import org.jspecify.annotations.NullMarked;

/** The time ledger, told by lives of dossiers and proved against naive counts. */
@NullMarked
package vn.minhbach.query.ledger;

import org.jspecify.annotations.NullMarked;

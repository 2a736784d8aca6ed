/** In whose hands the time went: told by lives of dossiers, and held against their ledgers. */
@NullMarked
package vn.minhbach.query.timeshare;

import org.jspecify.annotations.NullMarked;

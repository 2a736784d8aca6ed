/** Counts what is about to be late by hand, and by chance. */
@NullMarked
package vn.minhbach.query.sla;

import org.jspecify.annotations.NullMarked;

/** The apologies that an office owes: promises it has broken and not yet apologised for. */
@NullMarked
package vn.minhbach.query.apology;

import org.jspecify.annotations.NullMarked;

/** Tests of the apologies that are owed. */
@NullMarked
package vn.minhbach.query.apology;

import org.jspecify.annotations.NullMarked;

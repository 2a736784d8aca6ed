/** Tests of the lengths of dossiers. */
@NullMarked
package vn.minhbach.query.duration;

import org.jspecify.annotations.NullMarked;

/** How long dossiers took: how many were done in how many working days. */
@NullMarked
package vn.minhbach.query.duration;

import org.jspecify.annotations.NullMarked;

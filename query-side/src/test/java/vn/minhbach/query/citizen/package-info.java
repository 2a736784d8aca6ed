/** Shows what a citizen is told, and what is kept from them. */
@NullMarked
package vn.minhbach.query.citizen;

import org.jspecify.annotations.NullMarked;

/** The daily seal: what was recorded on a day, in one digest that is signed. */
@NullMarked
package vn.minhbach.query.seal;

import org.jspecify.annotations.NullMarked;

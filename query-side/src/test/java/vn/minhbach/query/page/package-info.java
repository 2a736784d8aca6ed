/** Shows what the page says, in both languages, and that it says so by itself. */
@NullMarked
package vn.minhbach.query.page;

import org.jspecify.annotations.NullMarked;

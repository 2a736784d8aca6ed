/** Results that lie at the counter of an agency and whose short codes a screen may show. */
@NullMarked
package vn.minhbach.query.ready;

import org.jspecify.annotations.NullMarked;

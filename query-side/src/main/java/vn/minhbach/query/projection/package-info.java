/** The algebra of views, and the runner that folds each event into them exactly once. */
@NullMarked
package vn.minhbach.query.projection;

import org.jspecify.annotations.NullMarked;

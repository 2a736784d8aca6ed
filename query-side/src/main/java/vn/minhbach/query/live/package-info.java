/** Pushes what has changed: one query and one rendering for all who watch the same thing. */
@NullMarked
package vn.minhbach.query.live;

import org.jspecify.annotations.NullMarked;

/** What an office tells everybody in figures, with nothing in them that tells of a person. */
@NullMarked
package vn.minhbach.query.openness;

import org.jspecify.annotations.NullMarked;

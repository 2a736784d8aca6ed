/**
 * What all windows have in common: who looks, in which language, how templates become pages and
 * live fragments, and how old what they show is.
 */
@NullMarked
package vn.minhbach.query.page;

import org.jspecify.annotations.NullMarked;
